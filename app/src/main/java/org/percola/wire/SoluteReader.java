package org.percola.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.percola.patient.Coded;
import org.percola.quantity.Unit;
import org.percola.treatment.Pka;
import org.percola.treatment.Solute;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
import org.percola.wire.ExperimentFile.Remark;

/** Reads {@code solute}; what the file leaves out of a molecule of the catalogue is filled in from there, and said. */
final class SoluteReader {
    private static final double LIGHTEST = 15;
    private static final double HEAVIEST = 5e6;
    private static final double LEAST_LOG_KOW = -12;
    private static final double MOST_LOG_KOW = 12;

    private static final int MOST_GROUPS = 8;
    private static final int LONGEST_NAME = 120;

    private SoluteReader() {}

    /**
     * What the file says of the molecule, the catalogue's data beside it.
     *
     * @param solubilityMgPerMl empty if not known
     */
    record Molecule(Solute solute, OptionalDouble solubilityMgPerMl) {}

    static Optional<Molecule> read(Fields fields, Set<Remark> remarks) {
        if (!fields.has("name")) {
            fields.missing("name", "a name", "Name the molecule: name: caffeine.");
        }
        Optional<String> name = fields.text("name").filter(word -> printable(fields, word));
        Optional<Topical> known = name.flatMap(SoluteReader::catalogued);
        Optional<Solute> filled = known.flatMap(Topical::solute);
        OptionalDouble mass = fields.quantity("molarMass", Unit.G_PER_MOL, LIGHTEST, HEAVIEST);
        OptionalDouble logKow = fields.number(
                "logKow", LEAST_LOG_KOW, MOST_LOG_KOW, "Nothing beyond was ever measured; it is a decadic logarithm.");
        OptionalDouble radius = fields.quantity("radius", Unit.NM, 0.1, 1000);
        OptionalDouble solubility = fields.quantity("solubility", Unit.MG_PER_ML, 1e-9, 5000);
        Optional<List<Pka>> groups = fields.has("pKa") ? Optional.of(groups(fields)) : Optional.empty();
        boolean complete = filled.isPresent();
        if (!fields.has("molarMass") && !complete) {
            fields.missing("molarMass", "15 to 5000000 g/mol", unknown(name.orElse("")));
        }
        if (!fields.has("logKow") && !complete) {
            fields.missing(
                    "logKow",
                    "-12 to 12",
                    "Give the octanol-water value of the neutral form; for a protein or a polymer a very low one,"
                            + " such as -4.");
        }
        fields.finish();
        if (name.isEmpty()
                || (mass.isEmpty() && (fields.has("molarMass") || !complete))
                || (logKow.isEmpty() && (fields.has("logKow") || !complete))) {
            return Optional.empty();
        }
        Solute solute = new Solute(
                name.get(),
                mass.orElseGet(() -> filled.orElseThrow().molarMassGPerMol()),
                logKow.orElseGet(() -> filled.orElseThrow().logKow()),
                groups.orElseGet(() -> filled.map(Solute::pKas).orElse(List.of())),
                radius.orElseGet(() -> filled.map(Solute::radiusNm).orElse(0.0)));
        remarks(solute, fields, complete, remarks);
        OptionalDouble most = solubility.isPresent() || known.isEmpty()
                ? solubility
                : known.get().solubilityMgPerMl();
        return Optional.of(new Molecule(solute, most));
    }

    private static void remarks(Solute solute, Fields fields, boolean catalogued, Set<Remark> remarks) {
        boolean all = fields.has("molarMass") && fields.has("logKow") && fields.has("pKa");
        if (catalogued && !all) {
            remarks.add(Remark.SOLUTE_FROM_CATALOGUE);
        }
        if (!fields.has("pKa") && solute.pKas().isEmpty()) {
            remarks.add(Remark.NO_PKA_NEUTRAL);
        }
    }

    /** A name stands in one line of a table. */
    private static boolean printable(Fields fields, String name) {
        boolean fits = name.length() <= LONGEST_NAME && name.lines().count() == 1 && name.indexOf('\t') < 0;
        if (!fits) {
            fields.wrong("name", "at most " + LONGEST_NAME + " letters in one line", "Shorten it.");
        }
        return fits;
    }

    /** Why a molecule needs its data, and which one of the catalogue may have been meant. */
    private static String unknown(String name) {
        TopicalCatalogue catalogue = TopicalCatalogue.standard();
        if (catalogue.find(name.strip().toLowerCase(Locale.ROOT)).isPresent()) {
            return "This product of the catalogue has no molecule that could be followed: name one and give its data.";
        }
        List<String> names = catalogue.all().stream()
                .filter(topical -> topical.solute().isPresent())
                .flatMap(topical ->
                        Stream.of(topical.key(), topical.solute().orElseThrow().name()))
                .distinct()
                .toList();
        return Nearest.to(name, names)
                        .map(near -> "Maybe \"" + near + "\" was meant. ")
                        .orElse("") + "This molecule is not in the catalogue (`percola topicals`): give its data.";
    }

    /** By the key of a product or the name of its molecule. */
    private static Optional<Topical> catalogued(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return TopicalCatalogue.standard().all().stream()
                .filter(topical -> topical.solute().isPresent())
                .filter(topical -> topical.key().equals(plain)
                        || topical.solute()
                                .orElseThrow()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .equals(plain))
                .findFirst();
    }

    private static List<Pka> groups(Fields fields) {
        List<Pka> groups = new ArrayList<>();
        List<Fields> entries = fields.objects("pKa", "{kind: acid, value: 4.1}");
        if (entries.size() > MOST_GROUPS) {
            fields.wrong("pKa", "at most " + MOST_GROUPS + " groups", "Keep those that change between pH 2 and 12.");
        }
        for (Fields entry : entries) {
            for (String key : List.of("kind", "value")) {
                if (!entry.has(key)) {
                    entry.missing(key, "a value", "A group has a kind, acid or base, and a value.");
                }
            }
            Optional<Pka.Kind> kind = entry.choice("kind", Pka.Kind.class);
            OptionalDouble value = entry.number("value", -5, 20);
            entry.finish();
            if (kind.isEmpty() || value.isEmpty()) {
                continue;
            }
            Pka group = new Pka(kind.get(), value.getAsDouble());
            if (groups.contains(group)) {
                entry.wrong(
                        "value",
                        "each group once",
                        "This " + Coded.kebab(group.kind()) + " stands here twice; two like groups have two values,"
                                + " about 0.6 apart.");
            }
            if (groups.stream().anyMatch(other -> other.kind() != group.kind() && other.value() == group.value())) {
                entry.wrong(
                        "kind",
                        "acid or base, not both",
                        "One pKa cannot belong to an acid and to a base: a base's pKa is that of its charged form.");
            }
            groups.add(group);
        }
        return groups;
    }
}
