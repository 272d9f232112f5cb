package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unit: the server and the commands give the same document for the same file and seed, digit by digit. */
class PageAndCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");
    private static final String PERSON = """
            "patient": {"ageYears": 29, "sex": "female", "phototype": "IV", "smoker": false, "pregnant": false,
                        "breastfeeding": false, "none": ["conditions", "medications", "allergies", "history"]},
            "concerns": [{"benefit": "acne-scars", "severity": {"scale": "goodman-baron", "value": 3}}],
            "site": "cheek", "forecast": {"horizon": "120 d", "draws": 5, "seed": 11}
            """;
    private static final String CASE = "{" + PERSON + """
            , "course": {"device": "exceed", "setting": "1.3 mm", "passes": 3, "sessions": 2, "interval": "28 d",
                         "topical": {"product": "tranexamic-acid", "applied": "after"}}}""";

    private static Thread serving;
    private static String root;

    @BeforeAll
    static void serve() throws InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        ToolProvider tool = ServiceLoader.load(ToolProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals("percola-serve"))
                .findFirst()
                .orElseThrow();
        serving = new Thread(() -> tool.run(out, out, "127.0.0.1", "0"));
        serving.setDaemon(true);
        serving.start();
        Matcher address = ADDRESS.matcher("");
        while (!address.reset(said.toString(StandardCharsets.UTF_8)).find()) {
            assertThat(serving.isAlive())
                    .as(said.toString(StandardCharsets.UTF_8))
                    .isTrue();
            Thread.sleep(20);
        }
        root = address.group(1);
    }

    @AfterAll
    static void stop() {
        serving.interrupt();
    }

    @Test
    void aForecastIsThatOfTheCommand() throws Exception {
        same("simulate", CASE, "drawing");
    }

    @Test
    void anAnswerIsThatOfTheCommand() throws Exception {
        same("screen", CASE);
    }

    @Test
    void anExperimentIsThatOfTheCommand() throws Exception {
        same("permeate", """
                {"skin": {"species": "human", "preparation": "dermatomed", "thickness": "0.75 mm", "site": "abdomen"},
                 "treatment": {"device": "dermaroller-192", "setting": "1.0 mm", "passes": 6},
                 "solute": {"name": "caffeine", "molarMass": "194.2 g/mol", "logKow": -0.07},
                 "donor": {"concentration": "5 mg/mL", "amount": "infinite", "vehiclePh": 7.0, "occluded": true},
                 "receptor": {"kind": "sink"}, "duration": "6 h", "draws": 5, "seed": 3}""", "field");
    }

    @Test
    void aTrialIsThatOfTheCommand() throws Exception {
        same("trial", """
                {"population": {"n": 9, "age": {"mean": 33, "sd": 6, "min": 20, "max": 55}, "female": 0.9,
                                "phototype": {"III": 0.5, "IV": 0.5}, "concern": {"benefit": "wrinkles"}},
                 "site": "face", "endpoints": [{"scale": "lemperle", "at": "90 d"}, {"adverseEvent": "pih"}],
                 "arms": {"needling": {"course": {"device": "exceed", "setting": "1.0 mm", "passes": 4,
                                                  "sessions": 2, "interval": "30 d"}}},
                 "replicates": 2, "seed": 7}""");
    }

    @Test
    @Tag("slow")
    void aPlanIsThatOfTheCommandAndItsBestCourseThatOfAForecast() throws Exception {
        JsonNode plan = same("plan", "{" + PERSON + ", \"limits\": {\"visits\": 2}}");
        JsonNode best = plan.path("courses").path(plan.path("recommendation").asInt());
        ObjectNode chosen = (ObjectNode) MAPPER.readTree("{" + PERSON + "}");
        chosen.set("course", best.path("course"));
        JsonNode forecast = ask("simulate", chosen.toString());
        assertThat(forecast.path("benefits").findParents("concern").stream()
                        .filter(row -> row.path("concern").asBoolean())
                        .findFirst()
                        .orElseThrow()
                        .path("improvementPercent"))
                .isEqualTo(best.path("improvementPercent"));
    }

    private static JsonNode same(String command, String document, String... onlyOnThePage) throws Exception {
        Terminal.Ended ended = Terminal.runWithInput(
                document, LocalDate.now(ZoneId.systemDefault()), command, "-", "--format", "json");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        ObjectNode page = ask(command, document);
        page.remove(List.of(onlyOnThePage));
        assertThat(page).isEqualTo(MAPPER.readTree(ended.out()));
        return page;
    }

    private static ObjectNode ask(String question, String document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/api/v1/" + question))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return (ObjectNode) MAPPER.readTree(
                    client.send(request, BodyHandlers.ofString()).body());
        }
    }
}
