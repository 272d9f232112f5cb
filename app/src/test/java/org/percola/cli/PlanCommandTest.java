package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.percola.cli.Terminal.Ended;

/** Property: what {@code percola plan} promises, on small searches. */
final class PlanCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String CASE = """
            {"patient": {"ageYears": 29, "sex": "female", "phototype": "IV", "smoker": false, "pregnant": false,
                         "breastfeeding": false, "none": ["conditions", "medications", "allergies", "history"]},
             "concerns": [{"benefit": "acne-scars", "severity": {"scale": "goodman-baron", "value": 3}}],
             "site": "cheek",
             "limits": {"visits": 3},
             "forecast": {"horizon": "120 d", "draws": 4, "seed": 7}}
            """;

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(stop|pause|discontinue|avoid)\\w*\\b[^.]*\\b(medicine|isotretinoin|drug|aspirin|anticoagulant)"
                    + "|\\bnever\\b|\\bunsuitable\\b|\\bverdict\\b|guarantee");

    private static final String PLAN = plan(CASE, "--format", "json").out();

    @Test
    void theResultHasTheKeysOfTheContract() throws IOException {
        JsonNode result = MAPPER.readTree(PLAN);
        assertThat(result.fieldNames())
                .toIterable()
                .contains(
                        "answer",
                        "evaluated",
                        "courses",
                        "front",
                        "excluded",
                        "recommendation",
                        "sentence",
                        "seed",
                        "draws");
        assertThat(result.path("courses")).isNotEmpty();
        int rank = 1;
        for (JsonNode course : result.path("courses")) {
            assertThat(course.fieldNames())
                    .toIterable()
                    .contains(
                            "rank",
                            "course",
                            "improvementPercent",
                            "attributable",
                            "downtimeDays",
                            "pihProbability",
                            "visits",
                            "why",
                            "beatsNextProbability");
            assertThat(course.path("rank").asInt()).isEqualTo(rank++);
            assertThat(course.path("visits").asInt()).isLessThanOrEqualTo(3);
            assertThat(course.path("course").path("date").asText()).isEqualTo("2026-11-22");
        }
        for (JsonNode index : result.path("front")) {
            assertThat(index.asInt()).isBetween(0, rank - 2);
        }
        for (JsonNode each : result.path("excluded")) {
            assertThat(each.path("reason").asText()).isNotBlank();
            assertThat(each.path("count").asInt()).isPositive();
        }
        assertThat(result.path("recommendation").asInt()).isZero();
        assertThat(result.path("draws").asInt()).isEqualTo(4);
        assertThat(result.path("forecastBy")).singleElement().satisfies(row -> {
            assertThat(row.path("by").asText()).isEqualTo("mechanism");
            assertThat(row.path("sentence").asText()).contains("published trials");
        });
    }

    @Test
    void aPlannedCoursePastedIntoTheCaseHasTheSameNumbers() throws IOException {
        JsonNode result = MAPPER.readTree(PLAN);
        int last = result.path("courses").size() - 1;
        for (int k : new int[] {0, last}) {
            JsonNode planned = result.path("courses").get(k);
            sameNumbers(CASE, planned);
        }
    }

    @Test
    void soHasOneOfSeveralZonesAndConcerns() throws IOException {
        String zones = CASE.replace("\"site\": \"cheek\"", """
                "zones": [{"site": "cheek", "setting": "2 mm"}, {"site": "forehead"}]""")
                .replace(
                        "\"severity\": {\"scale\": \"goodman-baron\", \"value\": 3}}",
                        "\"severity\": {\"scale\": \"goodman-baron\", \"value\": 3}}, {\"benefit\": \"wrinkles\"}")
                .replace("\"visits\": 3", "\"visits\": 1, \"pain\": 9");
        JsonNode result = MAPPER.readTree(
                plan(zones, "--format", "json", "--device", "exceed").out());
        JsonNode planned = result.path("courses").get(0);
        assertThat(planned.path("course").path("settings").fieldNames())
                .toIterable()
                .containsExactly("cheek", "forehead");
        assertThat(planned.path("concerns")).hasSize(2);
        sameNumbers(zones, planned);
    }

    private static void sameNumbers(String caseText, JsonNode planned) throws IOException {
        ObjectNode pasted = (ObjectNode) MAPPER.readTree(caseText);
        pasted.set("course", planned.path("course"));
        Ended ended = Terminal.runWithInput(
                pasted.toString(), Terminal.TODAY, "simulate", "-", "--format", "json", "--threads", "1");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        JsonNode forecast = MAPPER.readTree(ended.out());
        JsonNode row = null;
        for (JsonNode each : forecast.path("benefits")) {
            row = each.path("benefit").asText().equals("acne-scars") ? each : row;
        }
        assertThat(row).isNotNull();
        assertThat(planned.path("improvementPercent")).isEqualTo(row.path("improvementPercent"));
        assertThat(planned.path("attributable")).isEqualTo(row.path("attributable"));
        assertThat(planned.path("downtimeDays")).isEqualTo(forecast.path("downtimeDays"));
        assertThat(planned.path("painScore")).isEqualTo(forecast.path("painScore"));
        for (JsonNode each : forecast.path("sideEffects")) {
            if (each.path("event").asText().equals("pih")) {
                assertThat(planned.path("pihProbability")).isEqualTo(each.path("probability"));
            }
        }
    }

    @Test
    void threadsChangeNoByte() {
        assertThat(plan(CASE, "--format", "json", "--threads", "1").out()).isEqualTo(PLAN);
    }

    @Test
    void aForbiddingAnswerGivesNoCourseAndSaysWhy() throws IOException {
        Ended ended = plan(CASE.replace("\"pregnant\": false", "\"pregnant\": true"), "--format", "json");
        assertThat(ended.exitCode()).isZero();
        JsonNode result = MAPPER.readTree(ended.out());
        assertThat(result.path("answer").path("kind").asText()).isEqualTo("see-dermatologist");
        assertThat(result.path("courses")).isEmpty();
        assertThat(result.path("recommendation").isNull()).isTrue();
        assertThat(result.path("evaluated").asInt()).isZero();
        assertThat(result.path("sentence").asText()).contains("dermatologist");
    }

    @Test
    void aPlanBeginsWhenTheAnswerAllowsIt() throws IOException {
        String lately = CASE.replace("\"allergies\", \"history\"]", """
                "allergies"], "history": [{"event": "laser", "site": "cheek", "date": "2026-11-20"}]""").replace("\"visits\": 3", "\"visits\": 1");
        JsonNode result = MAPPER.readTree(
                plan(lately, "--format", "json", "--device", "exceed").out());
        assertThat(result.path("answer").path("until").asText()).isEqualTo("2026-12-04");
        assertThat(result.path("courses").get(0).path("course").path("date").asText())
                .isEqualTo("2026-12-04");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        String bad = CASE.replace("\"IV\"", "\"VII\"")
                .replaceFirst("\"concerns\": \\[.*\\]", "\"concerns\": []")
                .replace("\"visits\": 3", "\"visits\": 0, \"pih\": 2, \"pain\": -1, \"downtime\": 4");
        Ended ended = plan(bad, "--device", "laser-gun", "--draws", "0");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains(
                        "patient.phototype",
                        "concerns",
                        "limits.visits",
                        "limits.pih",
                        "limits.pain",
                        "limits.downtime",
                        "--device",
                        "--draws");
    }

    @Test
    void limitsThatNothingCanMeetNameTheOneThatBinds() throws IOException {
        String tight = CASE.replace("\"visits\": 3", "\"downtime\": \"1 h\", \"visits\": 2");
        JsonNode result = MAPPER.readTree(
                plan(tight, "--format", "json", "--device", "exceed").out());
        assertThat(result.path("ending").asText()).isEqualTo("limits-too-tight");
        assertThat(result.path("recommendation").isNull()).isTrue();
        assertThat(result.path("nearest").path("impossibleAlone"))
                .extracting(JsonNode::asText)
                .containsExactly("downtime");
        assertThat(result.path("sentence").asText()).contains("downtime");
    }

    @Test
    void textAndPageSayTheSameAndNothingForbidden() {
        String text = plan(CASE, "--device", "exceed").out();
        String page = plan(CASE, "--device", "exceed", "--format", "html").out();
        assertThat(text).contains("A course is recommended", "The trade-off", "What was left out");
        assertThat(page)
                .contains("A course is recommended", "The trade-off", "Checklist, day by day", "<svg")
                .doesNotContain("<script", "http-equiv", "src=");
        for (String each : List.of(text, page.replaceAll("(?s)<style>.*?</style>", ""), PLAN)) {
            assertThat(FORBIDDEN.matcher(each).find()).isFalse();
        }
    }

    @Test
    void theCalendarIsAsTheStandardAsks() {
        Ended ended = plan(CASE, "--device", "exceed", "--format", "ics");
        assertThat(ended.exitCode()).isZero();
        checkCalendar(ended.out(), "20261122T000000Z");
        assertThat(unfolded(ended.out())).anyMatch(line -> line.startsWith("SUMMARY:Microneedling: session 1 of 3"));
    }

    @Test
    void aCaseWithACourseHasAChecklistToo() {
        Ended calendar = Terminal.run("checklist", "../examples/acne-scars.yaml", "--format", "ics");
        checkCalendar(calendar.out(), "20261201T000000Z");
        assertThat(calendar.out()).contains("BEGIN:VALARM");
        String text = Terminal.run("checklist", "../examples/acne-scars.yaml").out();
        assertThat(text)
                .contains("2026-11-03", "Session 4 of 4", "single-use sterile", "infections that travel in blood");
        assertThat(FORBIDDEN.matcher(text).find()).isFalse();
        assertThat(Terminal.run("checklist", "../examples/acne-scars.yaml", "--format", "html")
                        .out())
                .contains("Session 4 of 4");
        Ended forbidden = Terminal.run("checklist", "../examples/must-not-be-treated.yaml", "--format", "ics");
        assertThat(forbidden.exitCode()).isZero();
        assertThat(unfolded(forbidden.out())).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
    }

    private static void checkCalendar(String text, String stamp) {
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        List<String> open = new ArrayList<>();
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        List<String> lines = unfolded(text);
        for (String line : lines) {
            assertThat(line).matches("[A-Z][A-Z-]*(;[A-Z-]+=[A-Z-]+)*:.*");
            if (line.startsWith("BEGIN:")) {
                open.add(line.substring(6));
            } else if (line.startsWith("END:")) {
                assertThat(open.removeLast()).isEqualTo(line.substring(4));
            }
        }
        assertThat(open).isEmpty();
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0");
        assertThat(lines).filteredOn(line -> line.startsWith("DTSTAMP")).allMatch(("DTSTAMP:" + stamp)::equals);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("UID:"))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    private static List<String> unfolded(String text) {
        return Stream.of(text.replace("\r\n ", "").split("\r\n", -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Ended plan(String caseText, String... more) {
        List<String> arguments = new ArrayList<>(List.of("plan", "-"));
        arguments.addAll(Arrays.asList(more));
        return Terminal.runWithInput(caseText, Terminal.TODAY, arguments.toArray(String[]::new));
    }
}
