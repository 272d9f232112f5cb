package org.percola.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Coded;
import org.percola.patient.Scale;
import org.percola.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola scales}. */
@Command(
        name = "scales",
        description = "Lists the clinical scales, their range and direction.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola scales --format json"})
final class ScalesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or csv.")
    private @Nullable String format;

    ScalesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Listing list = new Listing("scale", "from", "to", "direction");
        for (Scale scale : Scale.values()) {
            list.add(
                    scale.code(),
                    Numbers.short2(scale.lowest()),
                    Numbers.short2(scale.highest()),
                    Coded.kebab(scale.direction()));
        }
        return list.print(console, format);
    }
}
