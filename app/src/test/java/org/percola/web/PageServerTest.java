package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit and property: the server on a free port of loopback, asked as a page, a program and a stranger would. */
class PageServerTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static PageServer server;

    @BeforeAll
    static void start() {
        server = PageServer.start("127.0.0.1", 0, null, () -> DAY);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theDescriptionListsExactlyTheRoutes() throws Exception {
        JsonNode paths = json(get("/api/openapi.json")).path("paths");
        TreeSet<String> described = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        TreeSet<String> answered = new TreeSet<>(server.routes());
        answered.removeIf(route -> route.startsWith("BEFORE") || route.startsWith("AFTER"));
        assertThat(answered).isEqualTo(described);
    }

    @Test
    void everyFixedPathAnswersWithJson() throws Exception {
        for (String route : server.routes()) {
            if (route.startsWith("GET ") && !route.contains("{")) {
                HttpResponse<String> reply = get(route.substring(4));
                assertThat(reply.statusCode()).as(route).isEqualTo(200);
                assertThat(MAPPER.readTree(reply.body()).isEmpty()).as(route).isFalse();
            }
        }
    }

    @Test
    void anAnswerThatForbidsComesAlone() throws Exception {
        HttpResponse<String> reply = post(example("must-not-be-treated.yaml"), "application/yaml");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(json(reply).has("answer")).isTrue();
        assertThat(json(reply).has("benefits")).isFalse();
    }

    @Test
    void aForecastHasTheSameFiguresAsTheCommand() throws Exception {
        String few = example("fine-lines.yaml").replaceAll("draws: \\d+", "draws: 8");
        JsonNode page = json(post(few, "application/yaml"));
        assertThat(page.path("benefits")).hasSize(7);
        assertThat(page.path("sideEffects")).hasSize(12);
        assertThat(page.path("draws").asInt()).isEqualTo(8);
        JsonNode again = json(post(few.replace("seed: 1", "seed: 2"), "application/yaml"));
        assertThat(again.path("benefits")).isNotEqualTo(page.path("benefits"));
    }

    @Test
    void wrongInputListsEveryProblemAsTheCommandLineDoes() throws Exception {
        HttpResponse<String> reply = post("{\"patient\": {\"ageYears\": 300}}", "application/json");
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(reply).path("problems").findValuesAsText("path"))
                .contains("patient.ageYears", "concerns", "course", "site");
    }

    @Test
    void aLongQuestionIsAJobThatCanBeWatchedFetchedAndCancelled() throws Exception {
        HttpRequest ask = request("/api/v1/simulate")
                .header("Content-Type", "application/yaml")
                .header("Prefer", "respond-async")
                .POST(BodyPublishers.ofString(example("fine-lines.yaml").replaceAll("draws: \\d+", "draws: 16")))
                .build();
        HttpResponse<String> accepted = CLIENT.send(ask, BodyHandlers.ofString());
        assertThat(accepted.statusCode()).isEqualTo(202);
        JsonNode job = json(accepted);
        String events = get(job.path("events").asText()).body();
        assertThat(events).contains("event: end").contains("\"state\":\"done\"");
        assertThat(json(get(job.path("result").asText())).path("draws").asInt()).isEqualTo(16);

        HttpRequest much = request("/api/v1/simulate")
                .header("Content-Type", "application/yaml")
                .header("Prefer", "respond-async")
                .POST(BodyPublishers.ofString(example("fine-lines.yaml").replaceAll("draws: \\d+", "draws: 100000")))
                .build();
        String path = "/api/v1/jobs/"
                + json(CLIENT.send(much, BodyHandlers.ofString())).path("job").asText();
        assertThat(CLIENT.send(request(path).DELETE().build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "10.0.0.1:80", ""})
    void aForeignHostIsSentAway(String host) throws Exception {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4(21|00) .*");
    }

    @Test
    void aForeignPageIsSentAway() throws Exception {
        HttpRequest foreign = request("/api/v1/devices")
                .header("Origin", "http://evil.example")
                .build();
        assertThat(CLIENT.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(
                        raw(
                                "GET /api/v1/devices HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(post("a=b", "application/x-www-form-urlencoded").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aHugeBodyIsRefused() throws Exception {
        assertThat(post("x".repeat(2_000_000), "application/json").statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/../../cli/starter-case.yaml",
                "/page/..%2f..%2fcli/starter-case.yaml",
                "/page/%2e%2e/%2e%2e/words/english.properties",
                "/library/lit/3.3.1/../../../../org/percola/words/english.properties",
                "/library/lit/3.3.1/package.json",
                "/page//etc/passwd",
                "/api/v1/jobs/..%2f..%2fhealth",
                "/page/\\..\\x.js"
            })
    void pathsLeadNowhereElse(String path) throws Exception {
        String reply = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(reply).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("patient");
    }

    @Test
    void thePageNamesNoOtherMachineAndSetsNoCookie() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.body())
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("//cdn");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void otherDevicesNeedATokenWhichWorksOnce() throws Exception {
        List<String> shown = new ArrayList<>();
        Invitation invitation = new Invitation(shown::add);
        String token = invitation.token();
        try (PageServer open = PageServer.start("127.0.0.1", 0, invitation, () -> DAY)) {
            URI devices = URI.create("http://127.0.0.1:" + open.port() + "/api/v1/devices");
            URI door = URI.create("http://127.0.0.1:" + open.port() + "/api/v1/token");
            assertThat(status(HttpRequest.newBuilder(devices))).isEqualTo(401);
            HttpRequest bring = HttpRequest.newBuilder(door)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"token\": \"" + token + "\"}"))
                    .build();
            String key = json(CLIENT.send(bring, BodyHandlers.ofString()))
                    .path("key")
                    .asText();
            assertThat(CLIENT.send(bring, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
            assertThat(status(HttpRequest.newBuilder(devices).header("Authorization", "Bearer " + key)))
                    .isEqualTo(200);
            assertThat(shown).hasSize(1).doesNotContain(token);
        }
    }

    /** Bodies bent out of shape in every way that a few seeds find: a problem each time, never our fault. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bentBodiesAreNeverOurFault(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        String whole = example("acne-scars.yaml").replaceAll("draws: \\d+", "draws: 2");
        for (int k = 0; k < 15; k++) {
            String bent = bent(whole, random);
            HttpResponse<String> reply = post(bent, "application/yaml");
            assertThat(reply.statusCode()).as("seed %d: %s", seed, bent).isIn(200, 422);
        }
    }

    private static String bent(String whole, SplittableRandom random) {
        StringBuilder text = new StringBuilder(whole);
        String[] insertions = {
            "-", "9", "null", "{", "]", ": ", "\"", "1e999", "\u0000", "é", "[[[[", "&a *a", "!!x ", "\n"
        };
        for (int k = random.nextInt(1, 4); k > 0; k--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, insertions[random.nextInt(insertions.length)]);
                default -> text.setCharAt(at, (char) random.nextInt(32, 127));
            }
        }
        return text.toString();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private static HttpResponse<String> post(String body, String type) throws IOException, InterruptedException {
        return CLIENT.send(
                request("/api/v1/simulate")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> reply) throws IOException {
        return Objects.requireNonNull(MAPPER.readTree(reply.body()));
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("..", "examples", name));
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
