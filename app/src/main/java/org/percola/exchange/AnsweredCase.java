package org.percola.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Coded;
import org.percola.patient.MedicationClass;
import org.percola.patient.MedicineNames;
import org.percola.patient.Phototype;
import org.percola.wire.Problem;
import org.percola.wire.Reading;

/**
 * The case file that answers make. Nothing is invented: what was not answered stays out, and a fact whose list was asked
 * about but which was not stands in {@code patient.notAsked}.
 */
public final class AnsweredCase {
    private static final List<String> LISTS = List.of("conditions", "medications", "allergies", "history");
    /** Questions without whose answers there is no case. */
    static final List<String> NEEDED = List.of("age", "sex", "skin-colour", "concerns", "site");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final List<Problem> problems = new ArrayList<>();
    private final ObjectNode patient = NODES.objectNode();
    private final ObjectNode course = NODES.objectNode();
    private final ObjectNode document = NODES.objectNode();
    private final Map<String, ObjectNode> entries = new LinkedHashMap<>();
    private final Map<String, ArrayNode> lists = new LinkedHashMap<>();
    private final Set<String> unsure = new LinkedHashSet<>();

    private AnsweredCase(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        LISTS.forEach(list -> lists.put(list, NODES.arrayNode()));
        lists.put("concerns", NODES.arrayNode());
    }

    /** The case file of these answers to the standard questionnaire, or every problem; a path is a question's id. */
    public static Reading<ObjectNode> read(Answers answers) {
        return new AnsweredCase(Questionnaire.standard(), answers).read();
    }

    private Reading<ObjectNode> read() {
        checkAll();
        if (!problems.isEmpty()) {
            return new Reading.Bad<>(problems);
        }
        for (Question question : questionnaire.open(answers)) {
            if (answers.has(question.id())) {
                take(question, answers.of(question.id()));
            }
        }
        contradictions();
        deviceTooShort();
        if (!problems.isEmpty()) {
            return new Reading.Bad<>(problems);
        }
        return new Reading.Good<>(assembled());
    }

    private void checkAll() {
        for (String id : answers.questions()) {
            Optional<Question> question = questionnaire.find(id);
            if (question.isEmpty()) {
                problems.add(new Problem(id, "unknown question", "a question of the questionnaire", "Leave it out."));
            } else if (questionnaire.isOpen(question.get(), answers)) {
                AnswerCheck.problem(question.get(), answers.of(id)).ifPresent(problems::add);
            }
        }
        for (String id : NEEDED) {
            if (!answers.has(id)) {
                problems.add(missing(id));
            }
        }
    }

    static Problem missing(String id) {
        String words = Questionnaire.standard().find(id).map(Question::words).orElse(id);
        return new Problem(id, "no answer", "an answer", "Without it there is no answer. " + words);
    }

    private void take(Question question, List<String> values) {
        if (question.kind() == QuestionKind.NAMES) {
            question.list()
                    .ifPresent(list -> values.forEach(
                            name -> lists(list).add(NODES.objectNode().put("name", name.strip()))));
        } else if (question.sets().isPresent()) {
            set(question, question.sets().get(), values.getFirst());
        } else if (question.writes().isPresent()) {
            write(question, question.writes().get(), values.getFirst());
        } else {
            values.forEach(value -> question.effect(value).forEach(effect -> add(question.id() + "/" + value, effect)));
        }
    }

    private ArrayNode lists(String list) {
        return lists.computeIfAbsent(list, name -> NODES.arrayNode());
    }

    private void add(String from, JsonNode effect) {
        effect.properties().forEach(field -> {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case "patient" -> patient.setAll((ObjectNode) value);
                case "course" -> merge(course, value);
                case "site" -> document.set("site", value);
                case "unsure" -> unsure.add(value.asText());
                case "phototype" -> phototype(value.asText());
                default -> {
                    ObjectNode entry = value.deepCopy();
                    entries.put(from, entry);
                    lists(field.getKey()).add(entry);
                }
            }
        });
    }

    /** The darker of two answers: the cautious one. */
    private void phototype(String code) {
        Optional<Phototype> before =
                Coded.find(Phototype.class, patient.path("phototype").asText());
        Optional<Phototype> now = Coded.find(Phototype.class, code);
        if (before.isEmpty() || (now.isPresent() && now.get().compareTo(before.get()) > 0)) {
            patient.put("phototype", code);
        }
    }

    private static void merge(ObjectNode into, JsonNode more) {
        more.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner && into.get(field.getKey()) instanceof ObjectNode there) {
                merge(there, inner);
            } else {
                into.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }

    /** A date, or the value of an option, into the entry that an earlier answer added; "not sure" leaves it open. */
    private void set(Question question, String target, String value) {
        int key = target.lastIndexOf('/');
        ObjectNode entry = entries.get(target.substring(0, key));
        JsonNode wanted = question.kind() == QuestionKind.DATE
                ? value.equals(Question.UNSURE) ? NODES.nullNode() : NODES.textNode(value.strip())
                : question.effect(value);
        if (entry != null && !wanted.isNull() && !wanted.isMissingNode()) {
            entry.set(target.substring(key + 1), wanted);
        }
    }

    private void write(Question question, String target, String value) {
        if (value.equals(Question.UNSURE)) {
            return;
        }
        String[] steps = target.split("\\.", -1);
        ObjectNode at = steps[0].equals("patient") ? patient : course;
        for (int k = 1; k < steps.length - 1; k++) {
            at = at.withObject("/" + steps[k]);
        }
        String last = steps[steps.length - 1];
        boolean needsUnit = question.unit().equals("mm") || question.unit().equals("d");
        if (needsUnit) {
            at.put(last, value.strip() + " " + question.unit());
        } else {
            BigDecimal number = new BigDecimal(value.strip());
            if (number.stripTrailingZeros().scale() <= 0) {
                at.put(last, number.intValueExact());
            } else {
                at.put(last, number);
            }
        }
    }

    /** A needle cannot be longer than its device. */
    private void deviceTooShort() {
        DeviceCatalogue.standard().find(course.path("device").asText()).ifPresent(device -> {
            Question question = questionnaire.open(answers).stream()
                    .filter(each -> each.writes().map("course.setting"::equals).orElse(false))
                    .findFirst()
                    .orElseThrow();
            String setting = course.path("setting").asText("");
            if (!setting.isEmpty() && Double.parseDouble(setting.replace(" mm", "")) > device.maxSettingMm()) {
                problems.add(new Problem(
                        question.id(),
                        setting,
                        "at most " + BigDecimal.valueOf(device.maxSettingMm()).stripTrailingZeros() + " mm",
                        device.name() + " has no longer needles. " + question.words()));
            }
        });
    }

    /** A medicine that was said not to be taken must not stand among the names. */
    private void contradictions() {
        for (JsonNode entry : lists("medications")) {
            MedicineNames.standard().find(entry.path("name").asText()).ifPresent(known -> denied(known, entry));
        }
    }

    private void denied(MedicationClass known, JsonNode entry) {
        for (Question question : questionnaire.open(answers)) {
            boolean aboutIt = question.options().stream()
                    .anyMatch(value -> mentions(question.effect(value), "medications", known.code()));
            boolean said = answers.of(question.id()).stream()
                    .anyMatch(value -> mentions(question.effect(value), "medications", known.code())
                            || mentions(question.effect(value), "unsure", known.code()));
            if (aboutIt && answers.has(question.id()) && !said && !takenElsewhere(known)) {
                problems.add(new Problem(
                        question.id(),
                        String.join(", ", answers.of(question.id())),
                        "answers that agree",
                        "Among the other medicines stands " + entry.path("name").asText() + ", which is of the class "
                                + known.code() + ". " + question.words()));
            }
        }
    }

    /** A class that two questions know of was said to be taken in one of them. */
    private boolean takenElsewhere(MedicationClass known) {
        return entries.values().stream()
                .anyMatch(entry -> MedicineNames.standard()
                        .find(entry.path("name").asText())
                        .map(known::equals)
                        .orElse(false));
    }

    private static boolean mentions(JsonNode effects, String list, String code) {
        for (JsonNode effect : effects) {
            JsonNode value = effect.path(list);
            if (value.asText().equals(code) || value.path("name").asText().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode assembled() {
        Set<String> answeredLists = new LinkedHashSet<>();
        Set<String> answeredCodes = new LinkedHashSet<>();
        Set<String> notAsked = new LinkedHashSet<>();
        for (Question question : questionnaire.questions()) {
            boolean has = answers.has(question.id()) && questionnaire.isOpen(question, answers);
            for (Covered fact : covered(question)) {
                if (has) {
                    answeredLists.add(fact.list());
                    answeredCodes.add(fact.code());
                } else {
                    notAsked.add(fact.code());
                }
            }
        }
        notAsked.removeAll(answeredCodes);
        ArrayNode none = NODES.arrayNode();
        for (String list : LISTS) {
            if (!lists(list).isEmpty()) {
                patient.set(list, lists(list));
            } else if (answeredLists.contains(list)) {
                none.add(list);
            }
        }
        if (!none.isEmpty()) {
            patient.set("none", none);
        }
        put("unsure", unsure);
        if (!answeredLists.isEmpty()) {
            put("notAsked", notAsked);
        }
        ObjectNode whole = NODES.objectNode();
        whole.set("patient", patient);
        whole.set("concerns", lists("concerns"));
        whole.setAll(document);
        if (!course.isEmpty()) {
            whole.set("course", course);
        }
        return whole;
    }

    private void put(String key, Set<String> codes) {
        if (!codes.isEmpty()) {
            ArrayNode all = patient.putArray(key);
            codes.forEach(all::add);
        }
    }

    /** A fact that a question asks about. */
    record Covered(String list, String code) {}

    /** The facts of the four lists that a question asks about: those that one of its answers adds. */
    static List<Covered> covered(Question question) {
        Set<Covered> facts = new LinkedHashSet<>();
        for (String value : question.options()) {
            for (JsonNode effect : question.effect(value)) {
                for (String list : LISTS) {
                    JsonNode entry = effect.path(list);
                    String named = entry.path("name").asText();
                    String code = switch (list) {
                        case "medications" ->
                            MedicineNames.standard()
                                    .find(named)
                                    .map(MedicationClass::code)
                                    .orElse(named);
                        case "history" -> entry.path("event").asText();
                        default -> entry.path("code").asText();
                    };
                    if (!code.isEmpty()) {
                        facts.add(new Covered(list, code));
                    }
                }
            }
        }
        return List.copyOf(facts);
    }
}
