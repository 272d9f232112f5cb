package org.percola.cli;

import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine;

/** Makes commands; one that has a constructor for a {@link Console} gets it. */
record Commands(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                try {
                    return type.cast(constructor.newInstance(console));
                } catch (InvocationTargetException failed) {
                    throw new IllegalStateException(failed.getCause());
                }
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
