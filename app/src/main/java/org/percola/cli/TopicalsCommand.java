package org.percola.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.percola.treatment.Solute;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
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
        Listing list = new Listing(
                "key",
                "name",
                "molarMassGPerMol",
                "logKow",
                "pKa",
                "usualMgPerMl",
                "vehiclePh",
                "solubilityMgPerMl",
                "radiusNm",
                "notApprovedIntradermal",
                "sources");
        for (Topical topical : TopicalCatalogue.standard().all()) {
            Optional<Solute> solute = topical.solute();
            list.add(
                    topical.key(),
                    topical.name(),
                    solute.map(s -> plain(s.molarMassGPerMol())).orElse(""),
                    solute.map(s -> plain(s.logKow())).orElse(""),
                    solute.map(TopicalsCommand::groups).orElse(""),
                    solute.isPresent() ? plain(topical.concentrationMgPerMl()) : "",
                    plain(topical.vehiclePh()),
                    topical.solubilityMgPerMl().isPresent()
                            ? plain(topical.solubilityMgPerMl().getAsDouble())
                            : "",
                    solute.filter(s -> s.radiusNm() > 0)
                            .map(s -> plain(s.radiusNm()))
                            .orElse(""),
                    Boolean.toString(topical.notApprovedIntradermal()),
                    String.join(" ", topical.sources()));
        }
        return list.print(console, format);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String groups(Solute solute) {
        return solute.pKas().stream()
                .map(pKa -> pKa.kind().name().toLowerCase(Locale.ROOT) + " " + plain(pKa.value()))
                .collect(Collectors.joining(", "));
    }
}
