package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.percola.forecast.Needling;
import org.percola.forecast.Request;
import org.percola.quantity.Dimension;
import org.percola.quantity.Quantity;
import org.percola.quantity.Unit;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.MeasuredValues;
import org.percola.transport.MeasuredValues.Property;
import org.percola.wire.ExperimentFile.Remark;
import org.percola.wire.PreparationReader.Piece;
import org.percola.wire.ReceptorReader.Below;
import org.percola.wire.SoluteReader.Molecule;

/** Reads the file of a permeation experiment: the experiment, or every problem that it has. */
public final class ExperimentReader {
    /** A cell is taken apart after days, a patch after a week; nobody samples for longer than two months. */
    static final double LONGEST_H = 1440;

    private static final double SHORTEST_H = 0.01;
    /** Above it a donor is more solute than solvent can be told of, and its solubility was not stated. */
    private static final double HARDLY_A_SOLUTION_MG_PER_ML = 300;

    private static final int USUAL_DRAWS = 256;
    private static final int USUAL_OUTPUTS = 8;
    private static final int MOST_OUTPUTS = 200;
    private static final int MOST_REPLICATES = 1000;

    private ExperimentReader() {}

    /** Reads the bytes of a file. */
    public static Reading<ExperimentFile> read(byte[] bytes) {
        Problems problems = new Problems();
        return Document.parse(bytes, DocumentKind.EXPERIMENT, problems)
                .map(tree -> read(tree, problems))
                .orElseGet(() -> new Reading.Bad<>(problems.list()));
    }

    /** The same for a document that is already a tree. */
    public static Reading<ExperimentFile> read(ObjectNode document) {
        return read(document, new Problems());
    }

    private static Reading<ExperimentFile> read(ObjectNode document, Problems problems) {
        Fields root = new Fields("", document, problems);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        Optional<Piece> skin = part(root, "skin", "{species: human, preparation: dermatomed, thickness: \"0.75 mm\"}")
                .flatMap(fields -> PreparationReader.read(fields, remarks));
        boolean excised =
                skin.map(piece -> !piece.membrane().preparation().isLiving()).orElse(true);
        Optional<Needling> needling = NeedlingReader.read(root, excised);
        Optional<Molecule> solute = part(root, "solute", "{name: caffeine, molarMass: \"194.2 g/mol\", logKow: -0.07}")
                .flatMap(fields -> SoluteReader.read(fields, remarks));
        OptionalDouble durationH = hours(root, "duration", SHORTEST_H, LONGEST_H);
        if (!root.has("duration")) {
            root.missing("duration", "a time such as \"24 h\"", "Say how long the experiment lasts.");
        }
        double longest = durationH.orElse(LONGEST_H);
        Optional<Dose> donor = part(
                        root, "donor", "{concentration: \"5 mg/mL\", amount: infinite, vehiclePh: 7.0, occluded: true}")
                .flatMap(fields -> DonorReader.read(fields, longest));
        Optional<Below> receptor = part(root, "receptor", "{kind: sink}").flatMap(ReceptorReader::read);
        agree(root, skin, receptor);
        solubility(root, solute, donor, remarks);
        Map<Property, Double> measured = new EnumMap<>(Property.class);
        root.findObject("parameters", "{logKp: \"-2.9 cm/h\"}")
                .ifPresent(fields -> measured.putAll(MeasuredReader.read(fields)));
        clearance(root, receptor, measured);
        boolean coxInhibitor = coTreatment(root);
        List<Double> times = outputTimes(root, durationH);
        sampling(root);
        Optional<Long> replicates = root.whole("replicates", 1, MOST_REPLICATES);
        if (!root.has("replicates")) {
            remarks.add(Remark.REPLICATES_ASSUMED);
        }
        long draws = root.whole("draws", 1, Request.MAX_DRAWS).orElse((long) USUAL_DRAWS);
        long seed = root.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
        root.finish();
        if (!problems.isEmpty()
                || skin.isEmpty()
                || needling.isEmpty()
                || solute.isEmpty()
                || donor.isEmpty()
                || receptor.isEmpty()
                || durationH.isEmpty()) {
            return new Reading.Bad<>(problems.list());
        }
        Experiment experiment = new Experiment(
                skin.get().membrane(),
                solute.get().solute(),
                solute.get().solubilityMgPerMl().orElse(0),
                MeasuredValues.of(measured),
                donor.get(),
                receptor.get().receptor(),
                coxInhibitor,
                durationH.getAsDouble(),
                times);
        return new Reading.Good<>(new ExperimentFile(
                experiment,
                skin.get().site(),
                skin.get().person(),
                needling.get(),
                receptor.get().areaCm2(),
                replicates.isPresent() ? OptionalInt.of(replicates.get().intValue()) : OptionalInt.empty(),
                (int) draws,
                seed,
                List.copyOf(remarks),
                document.deepCopy()));
    }

    /** Uptake by blood and lymph is the body's or the dermis's: one number, at one of two places. */
    private static void clearance(Fields root, Optional<Below> receptor, Map<Property, Double> measured) {
        OptionalDouble body = receptor.map(Below::clearancePerS).orElse(OptionalDouble.empty());
        if (body.isEmpty()) {
            return;
        }
        if (measured.put(Property.DERMIS_CLEARANCE, body.getAsDouble()) != null) {
            new Fields("receptor", root.find("receptor").orElseThrow(), root.problems())
                    .wrong("clearance", "either this or parameters.clearanceDermis", "Keep one of the two.");
        }
    }

    /** A required mapping. */
    private static Optional<Fields> part(Fields root, String key, String example) {
        if (!root.has(key)) {
            root.missing(key, "a mapping of keys to values", "Write it like " + key + ": " + example + ".");
        }
        return root.findObject(key, example);
    }

    /** A time, in hours; the file may say minutes or days. */
    static OptionalDouble hours(Fields fields, String key, double lowH, double highH) {
        return fields.quantity(key, Unit.HOUR, lowH, highH);
    }

    private static void agree(Fields root, Optional<Piece> skin, Optional<Below> receptor) {
        if (skin.isEmpty() || receptor.isEmpty()) {
            return;
        }
        Fields fields = new Fields("receptor", root.find("receptor").orElseThrow(), root.problems());
        boolean excised = !skin.get().membrane().preparation().isLiving();
        ReceptorReader.Kind kind = receptor.get().kind();
        if (excised && kind == ReceptorReader.Kind.BODY) {
            fields.wrong("kind", "sink or cell", "Excised skin has no body below it; in-vivo skin has.");
        }
        if (!excised && kind == ReceptorReader.Kind.CELL) {
            fields.wrong("kind", "body", "Living skin lies on a body, not on a cell.");
        }
    }

    private static void solubility(Fields root, Optional<Molecule> solute, Optional<Dose> donor, Set<Remark> remarks) {
        if (solute.isEmpty() || donor.isEmpty()) {
            return;
        }
        if (solute.get().solubilityMgPerMl().isEmpty()) {
            if (donor.get().concentrationMgPerMl() > HARDLY_A_SOLUTION_MG_PER_ML) {
                remarks.add(Remark.HARDLY_A_SOLUTION);
            }
            return;
        }
        double most = solute.get().solubilityMgPerMl().getAsDouble();
        if (donor.get().concentrationMgPerMl() <= most) {
            return;
        }
        boolean stated = root.find("solute")
                .map(fields -> fields.hasNonNull("solubility"))
                .orElse(false);
        if (!stated) {
            remarks.add(Remark.ABOVE_SOLUBILITY_IN_WATER);
            return;
        }
        new Fields("donor", root.find("donor").orElseThrow(), root.problems())
                .wrong(
                        "concentration",
                        "at most the solubility, " + Fields.plain(most) + " mg/mL",
                        "Only what is dissolved drives: for a suspension write the solubility as concentration, and"
                                + " amount: infinite.");
    }

    private static boolean coTreatment(Fields root) {
        return root.text("coTreatment")
                .map(word -> switch (word) {
                    case "none" -> false;
                    case "cox-inhibitor" -> true;
                    default -> {
                        root.wrong(
                                "coTreatment",
                                "none or cox-inhibitor",
                                Nearest.advice(word, List.of("none", "cox-inhibitor")));
                        yield false;
                    }
                })
                .orElse(false);
    }

    private static List<Double> outputTimes(Fields root, OptionalDouble durationH) {
        double last = durationH.orElse(LONGEST_H);
        Optional<JsonNode> list = root.find("outputTimes");
        List<Double> times = new ArrayList<>();
        if (list.isEmpty()) {
            for (int k = 1; k <= USUAL_OUTPUTS; k++) {
                times.add(last * k / USUAL_OUTPUTS);
            }
            return times;
        }
        if (!list.get().isArray() || list.get().isEmpty() || list.get().size() > MOST_OUTPUTS) {
            root.wrong("outputTimes", "a list of 1 to " + MOST_OUTPUTS + " times", "Write [1 h, 3 h, 6 h, 24 h].");
            return List.of(last);
        }
        for (int k = 0; k < list.get().size(); k++) {
            time(root, "outputTimes[" + k + "]", list.get().get(k), last, times);
        }
        return times;
    }

    private static void time(Fields root, String path, JsonNode value, double lastH, List<Double> times) {
        if (Document.isUnreadable(value)) {
            return;
        }
        String range = Fields.plain(SHORTEST_H) + " to " + Fields.plain(lastH) + " h, each after the one before";
        Optional<Quantity> time = value.isTextual() ? Quantity.parse(value.textValue()) : Optional.empty();
        if (time.isEmpty() || time.get().dimension() != Dimension.TIME) {
            root.problems().add(path, Fields.shown(value), range, "Write a number and a unit, such as \"6 h\".");
            return;
        }
        double hours = time.get().in(Unit.HOUR);
        double slack = lastH * 1e-12;
        if (!(hours >= SHORTEST_H && hours <= lastH + slack)) {
            root.problems().add(path, Fields.shown(value), range, "Choose a time within the duration.");
        } else if (!times.isEmpty() && hours <= times.getLast()) {
            root.problems().add(path, Fields.shown(value), range, "Times must rise; this one does not.");
        } else {
            times.add(Math.min(hours, lastH));
        }
    }

    private static void sampling(Fields root) {
        boolean sampled = root.find("receptor")
                .map(receptor -> receptor.hasNonNull("sampling"))
                .orElse(false);
        if (sampled && !root.has("outputTimes")) {
            root.missing("outputTimes", "the times of sampling", "Samples are drawn at the output times: name them.");
        }
    }
}
