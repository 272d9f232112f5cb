package org.percola.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola sites}. */
@Command(
        name = "sites",
        description = "Lists the sites that a case may name.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola sites --format json"})
final class SitesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or csv.")
    private @Nullable String format;

    SitesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Listing list = new Listing("site", "region");
        for (Site site : Site.values()) {
            if (site.isHuman()) {
                list.add(site.code(), site.region().name().toLowerCase(Locale.ROOT));
            }
        }
        return list.print(console, format);
    }
}
