package org.percola.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola devices}. */
@Command(
        name = "devices",
        description = "Lists the devices that a case may name.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola devices --format json"})
final class DevicesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or csv.")
    private @Nullable String format;

    DevicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Listing list = new Listing("key", "name", "kind", "needles", "maxSettingMm", "home", "authorised");
        for (Device device : DeviceCatalogue.standard().all()) {
            list.add(
                    device.key(),
                    device.name(),
                    device.kind().name().toLowerCase(Locale.ROOT),
                    Integer.toString(device.needlesCount()),
                    Numbers.short2(device.maxSettingMm()),
                    device.homeUse() ? "home" : "",
                    device.authorisation());
        }
        return list.print(console, format);
    }
}
