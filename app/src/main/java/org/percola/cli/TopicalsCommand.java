package org.percola.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
import org.percola.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola topicals}. */
@Command(
        name = "topicals",
        description = "Lists the topicals that a case may name.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola topicals --format json"})
final class TopicalsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or csv.")
    private @Nullable String format;

    TopicalsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Listing list = new Listing("key", "name", "molarMassGPerMol", "logKow", "usualMgPerMl", "intradermal");
        for (Topical topical : TopicalCatalogue.standard().all()) {
            list.add(
                    topical.key(),
                    topical.name(),
                    topical.solute()
                            .map(solute -> Numbers.short2(solute.molarMassGPerMol()))
                            .orElse(""),
                    topical.solute()
                            .map(solute -> Numbers.short2(solute.logKow()))
                            .orElse(""),
                    topical.solute().isPresent() ? Numbers.short2(topical.concentrationMgPerMl()) : "",
                    topical.notApprovedIntradermal() ? "not approved" : "meant for it");
        }
        return list.print(console, format);
    }
}
