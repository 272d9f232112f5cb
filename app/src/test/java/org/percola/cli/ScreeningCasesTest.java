package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.candidacy.Rule;
import org.percola.candidacy.RuleBook;
import org.percola.candidacy.RuleKind;
import org.percola.report.Screened;
import org.percola.report.ScreeningJson;
import org.percola.report.ScreeningText;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Problem;
import org.percola.wire.Reading;
import org.percola.words.Voice;

/** Property: cases of {@code screening-cases.yaml} as an outside judge would put them. */
final class ScreeningCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> LISTS = List.of("conditions", "medications", "allergies", "history");
    private static final String HEALTHY = """
            {"patient": {"ageYears": 34, "sex": "female", "phototype": "III", "pregnant": false, "breastfeeding": false},
             "concerns": [{"benefit": "acne-scars"}], "site": "cheek",
             "course": {"date": "2026-12-01", "device": "exceed", "setting": "1 mm", "passes": 4, "sessions": 4,
                        "interval": "30 d"}}
            """;

    /** One case; its name is what a failure shows. */
    record Given(String name, JsonNode row) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Given> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ScreeningCasesTest.class.getResourceAsStream("screening-cases.yaml"))) {
            List<Given> all = new ArrayList<>();
            YAML.readTree(in).forEach(row -> all.add(new Given(row.path("case").asText(), row)));
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAnswerIsTheOneThatTheRulesDemand(Given given) throws IOException {
        JsonNode row = given.row();
        JsonNode answer = answer(document(row));
        assertThat(answer.path("kind").asText()).isEqualTo(row.path("answer").asText());
        assertThat(answer.path("until").asText()).isEqualTo(row.path("until").asText());
        Set<String> expected = new TreeSet<>(texts(row.path("hits")));
        if (row.path("loose").asBoolean(false)) {
            assertThat(hits(answer)).containsAnyElementsOf(expected);
        } else {
            assertThat(hits(answer)).isEqualTo(expected);
        }
        if (row.has("notAsked") || !row.at("/patient/none").isArray()) {
            assertThat(texts(answer.path("notAsked"))).containsAll(texts(row.path("notAsked")));
            assertThat(texts(answer.path("notAsked")).isEmpty())
                    .isEqualTo(texts(row.path("notAsked")).isEmpty());
        }
        for (String words : texts(row.path("notes"))) {
            assertThat(texts(answer.path("notes"))).anyMatch(note -> note.contains(words));
        }
    }

    @Test
    void everyRuleIsHitByACase() throws IOException {
        Set<String> hit = new HashSet<>();
        for (Given given : cases().toList()) {
            texts(given.row().path("hits")).forEach(each -> hit.add(each.replaceFirst("/.*", "")));
        }
        List<String> all = RuleBook.standard().rules().stream()
                .filter(rule -> rule.kind() != RuleKind.INFORMATION)
                .map(Rule::id)
                .distinct()
                .toList();
        assertThat(hit).containsAll(all);
        assertThat(cases().count()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void noMedicineMakesADateOrLosesItsPrescriber() throws IOException {
        for (Given given : cases().filter(
                        each -> each.row().at("/patient/medications").isArray())
                .toList()) {
            for (JsonNode reason : answer(document(given.row())).path("reasons")) {
                boolean medicine = List.of("C020", "C021", "C022", "C050", "C053")
                        .contains(reason.path("rule").asText());
                assertThat(medicine && reason.has("until")).as(given.name()).isFalse();
            }
        }
    }

    /** The whole text in both voices, as printed, without the sources' titles. */
    @ParameterizedTest
    @MethodSource("cases")
    void noAnswerAdvisesOnAMedicine(Given given) throws IOException {
        CaseFile file = ((Reading.Good<CaseFile>) read(document(given.row()))).value();
        for (Voice voice : Voice.values()) {
            String text = ScreeningText.of(Screened.of(file, Terminal.TODAY), voice, false)
                    .replaceFirst("(?s)\\n(Where this comes from|Sources)\\n.*", "");
            assertThat(text)
                    .doesNotContainPattern("(?i)\\b(stop|paus|discontinu|avoid)|\\bnever\\b|unsuitable|verdict");
            assertThat(text).contains("not a medical device");
        }
    }

    /** What is said and taken back: the path of the problem that tells it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {sex: male, pregnant: true}                                                        | patient.pregnant
            {sex: male, pregnant: ~, breastfeeding: true}                                      | patient.breastfeeding
            {conditions: [{code: psoriasis}], none: [conditions]}                              | patient.none
            {conditions: [{code: keloid-tendency}], unsure: [keloid-tendency]}                 | patient.unsure
            {allergies: [{code: nickel}], unsure: [nickel]}                                    | patient.unsure
            {history: [{event: laser}], unsure: [laser]}                                       | patient.unsure
            {medications: [{name: Accutane}], unsure: [isotretinoin]}                          | patient.unsure
            {conditions: [{code: fever}], notAsked: [fever]}                                   | patient.notAsked
            {unsure: [fever], notAsked: [fever]}                                               | patient.notAsked
            {conditions: [{code: diabetes, control: good}, {code: diabetes, control: poor}]}   | patient.conditions[1]
            {conditions: [{code: eczema, control: poor, stopped: 2026-01-01}]}                 | patient.conditions[0].control
            {medications: [{name: isotretinoin}, {name: Isotretinoin, stopped: 2026-01-01}]}   | patient.medications[1]
            {medications: [{name: tretinoin}, {name: tretinoin, prescribed: false}]}           | patient.medications[1]
            {medications: [{name: isotretinoin, stopped: 2027-01-01}]}                         | patient.medications[0].stopped
            {history: [{event: laser, date: 2027-01-01}]}                                      | patient.history[0].date
            {ageYears: 20, history: [{event: surgery, date: 1999-01-01}]}                      | patient.history[0].date
            {history: [{event: facelift, site: thigh, date: 2026-01-01}]}                      | patient.history[0].site
            {phototype: VII}                                                                   | patient.phototype
            {phototype: 4}                                                                     | patient.phototype
            {ageYears: -1}                                                                     | patient.ageYears
            """)
    void whatContradictsItselfIsAProblem(String patient, String path) throws IOException {
        ObjectNode row = JSON.createObjectNode();
        row.set("patient", YAML.readTree(patient));
        assertThat(problems(document(row))).extracting(Problem::path).containsExactly(path);
    }

    @Test
    void twoDecisionsThatDisagreeLeaveTheRule() throws IOException {
        JsonNode answer = answer(document(YAML.readTree("""
                patient: {conditions: [{code: keloid-tendency}]}
                decisions:
                  - {rule: C014, decision: proceed, by: Dr A, reason: small area}
                  - {rule: C014, decision: wait, by: Dr B, reason: chest scar}
                """)));
        assertThat(answer.path("kind").asText()).isEqualTo("see-dermatologist");
        assertThat(answer.path("decisions")).hasSize(2);
    }

    @Test
    void aCaseWithoutAConcernIsAProblem() throws IOException {
        ObjectNode none = document(JSON.createObjectNode());
        none.putArray("concerns");
        assertThat(problems(none)).extracting(Problem::path).containsExactly("concerns");
        none.remove("concerns");
        assertThat(problems(none)).extracting(Problem::path).containsExactly("concerns");
    }

    /** Every word that may be answered "not sure": never milder than the plain yes, and said so. */
    @Test
    void notSureCountsAsYes() throws IOException {
        List<String> order = List.of("suitable", "with-care", "not-now", "see-dermatologist", "not-recommended");
        for (var word : RuleBook.standard().vocabulary()) {
            String list = word.list().code();
            if (!LISTS.contains(list) || word.code().equals("unknown-medicine")) {
                continue;
            }
            ObjectNode unsure = JSON.createObjectNode();
            unsure.putObject("patient").putArray("unsure").add(word.code());
            ObjectNode yes = JSON.createObjectNode();
            String key = list.equals("medications") ? "name" : list.equals("history") ? "event" : "code";
            yes.putObject("patient").putArray(list).addObject().put(key, word.code());
            JsonNode notSure = answer(document(unsure));
            assertThat(order.indexOf(notSure.path("kind").asText()))
                    .as(word.code())
                    .isGreaterThanOrEqualTo(
                            order.indexOf(answer(document(yes)).path("kind").asText()));
            assertThat(texts(notSure.path("notes"))).as(word.code()).anyMatch(note -> note.contains("\"not sure\""));
        }
    }

    /** The healthy case with what a row changes; lists that it does not name were asked about and are empty. */
    private static ObjectNode document(JsonNode row) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(HEALTHY);
        ObjectNode patient = (ObjectNode) document.get("patient");
        row.path("patient").properties().forEach(field -> patient.set(field.getKey(), field.getValue()));
        if (!patient.has("none")) {
            var none = patient.putArray("none");
            LISTS.stream().filter(list -> !patient.has(list)).forEach(none::add);
        }
        row.path("course")
                .properties()
                .forEach(field -> ((ObjectNode) document.get("course")).set(field.getKey(), field.getValue()));
        for (String key : List.of("site", "concerns", "decisions")) {
            if (row.has(key)) {
                document.set(key, row.get(key));
            }
        }
        return document;
    }

    private static Reading<CaseFile> read(ObjectNode document) {
        return CaseReader.readDraft(document, Terminal.TODAY);
    }

    /** The answer as the command prints it. */
    private static JsonNode answer(ObjectNode document) {
        return switch (read(document)) {
            case Reading.Good<CaseFile> good ->
                ScreeningJson.tree(Screened.of(good.value(), Terminal.TODAY)).path("answer");
            case Reading.Bad<CaseFile> bad ->
                throw new AssertionError(bad.problems().toString());
        };
    }

    private static List<Problem> problems(ObjectNode document) {
        return switch (read(document)) {
            case Reading.Good<CaseFile> good -> List.of();
            case Reading.Bad<CaseFile> bad -> bad.problems();
        };
    }

    private static Set<String> hits(JsonNode answer) {
        Set<String> hits = new TreeSet<>();
        answer.path("reasons")
                .forEach(reason -> hits.add(reason.path("rule").asText() + "/"
                        + reason.path("code").asText()
                        + (reason.has("until") ? "@" + reason.path("until").asText() : "")));
        return hits;
    }

    private static List<String> texts(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.asText()));
        return all;
    }
}
