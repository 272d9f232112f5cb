package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.percola.patient.Site;
import org.percola.population.Endpoint;
import org.percola.population.Population;
import org.percola.population.TrialDesign;
import org.percola.population.TrialDesign.Arm;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Treatment;

/** Reads a trial design: the trial, or every problem that it has. */
public final class TrialReader {
    /** Repetitions where the design names none. */
    public static final int USUAL_REPLICATES = 500;

    static final long USUAL_SEED = 1;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+-]{0,39}");

    private TrialReader() {}

    /** Reads the bytes of a file. */
    public static Reading<TrialFile> read(byte[] bytes) {
        Problems problems = new Problems();
        return Document.parse(bytes, DocumentKind.TRIAL, problems)
                .map(tree -> read(tree, problems))
                .orElseGet(() -> new Reading.Bad<>(problems.list()));
    }

    /** The same for a document that is already a tree. */
    public static Reading<TrialFile> read(ObjectNode document) {
        return read(document, new Problems());
    }

    private static Reading<TrialFile> read(ObjectNode document, Problems problems) {
        Fields root = new Fields("", document, problems);
        Optional<Population> population = PopulationReader.read(root);
        if (!root.has("site")) {
            root.missing("site", "a site", "`percola sites` lists them; a trial looks at one place.");
        }
        Optional<Site> site = CourseReader.site(root);
        population.ifPresent(people -> site.ifPresent(place -> PopulationReader.checkPlace(root, people, place)));
        List<Arm> arms = arms(root, site.orElse(Site.FACE));
        boolean splitFace = root.flag("splitFace").orElse(false);
        List<Endpoint> endpoints = new EndpointReader(population).read(root);
        long replicates =
                root.whole("replicates", 1, TrialDesign.MAX_REPLICATES).orElse((long) USUAL_REPLICATES);
        long seed = root.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(USUAL_SEED);
        root.finish();
        if (!problems.isEmpty() || population.isEmpty()) {
            return new Reading.Bad<>(problems.list());
        }
        TrialDesign design = new TrialDesign(population.get(), arms, splitFace, endpoints, (int) replicates, seed);
        EndpointReader.checkDays(root, design);
        return problems.isEmpty()
                ? new Reading.Good<>(new TrialFile(design, document.deepCopy()))
                : new Reading.Bad<>(problems.list());
    }

    private static List<Arm> arms(Fields root, Site site) {
        List<Arm> arms = new ArrayList<>();
        Optional<Fields> fields = root.findObject("arms", "{needling: {course: {...}}, control: none}");
        if (!root.has("arms")) {
            root.missing("arms", "at least one arm", "Write arms: {needling: {course: {...}}, control: none}.");
        }
        JsonNode node = root.find("arms").filter(JsonNode::isObject).orElse(null);
        if (fields.isEmpty() || node == null) {
            return arms;
        }
        if (node.isEmpty() || node.size() > TrialDesign.MAX_ARMS) {
            root.wrong("arms", "1 to " + TrialDesign.MAX_ARMS + " arms", "Name each arm and say what is done in it.");
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!NAME.matcher(entry.getKey()).matches()) {
                root.problems()
                        .add(
                                fields.get().pathOf(entry.getKey()),
                                entry.getKey(),
                                "a name of letters, digits, spaces, - or _, at most 40",
                                "Choose a shorter, plainer name for this arm.");
            }
            treatment(fields.get(), entry.getKey(), site)
                    .ifPresent(treatment -> arms.add(new Arm(entry.getKey(), treatment)));
        }
        return arms;
    }

    private static Optional<Treatment> treatment(Fields arms, String name, Site site) {
        Optional<JsonNode> found = arms.find(name);
        if (found.isEmpty()) {
            if (!arms.has(name)) {
                arms.missing(name, "{course: {...}} or none", "Say what is done in this arm.");
            }
            return Optional.empty();
        }
        JsonNode node = found.get();
        if (node.isTextual() && node.textValue().strip().equals("none")) {
            return Optional.of(NoTreatment.at(site));
        }
        if (!node.isObject()) {
            arms.wrong(name, "{course: {...}} or none", "Say what is done in this arm, or write none.");
            return Optional.empty();
        }
        ObjectNode placed = ((ObjectNode) node).deepCopy();
        for (String key : List.of("site", "zones")) {
            if (placed.has(key)) {
                arms.problems()
                        .add(
                                arms.pathOf(name) + "." + key,
                                Fields.shown(placed.get(key)),
                                "nothing here",
                                "A trial has one site for all arms: write site beside arms.");
                placed.remove(key);
            }
        }
        placed.put("site", site.code());
        Fields arm = new Fields(arms.pathOf(name), placed, arms.problems());
        Optional<Treatment> treatment = new CourseReader(false).read(arm);
        arm.finish();
        return treatment;
    }
}
