package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit, by raw bytes on a socket: what no browser sends. Never a 500, always a problem document that repeats nothing typed. */
class HostileRequestsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String END = "Connection: close\r\n\r\n";
    private static PageServer server;

    @BeforeAll
    static void start() {
        server = PageServer.start("127.0.0.1", 0, null, () -> LocalDate.of(2026, 11, 22));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> bodies() {
        return Stream.of(
                "",
                "null",
                "[]",
                "\"x\"",
                "1e999",
                "NaN",
                "{\"patient\":{\"ageYears\":NaN}}",
                "{\"patient\":{\"ageYears\":1e999},\"patient\":{\"ageYears\":5}}",
                "{\"patient\":{\"ageYears\":1e-999999999}}",
                "{\"patient\":{\"ageYears\":" + "9".repeat(5000) + "}}",
                "{\"forecast\":{\"draws\":-1,\"seed\":99999999999999999999}}",
                "{\"course\":{\"setting\":\"1e400 mm\",\"sessions\":2147483648}}",
                "{\"site\":\"\\ud800\"}",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "- ".repeat(50_000),
                "a: &a [*a]",
                "a: &a [x,x,x,x,x,x,x,x]\n" + bomb(),
                "!!javax.script.ScriptEngineManager [x]",
                "a: 1\n---\nb: 2\n",
                "\u0000\u0001\ufffe");
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder();
        for (char c = 'b'; c < 'j'; c++) {
            String former = "*" + (char) (c - 1);
            text.append(c).append(": &").append(c).append(" [");
            text.append(String.join(",", List.of(former, former, former, former, former, former, former, former)));
            text.append("]\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatMakesNoSenseIsAProblemOfTheInput(String body) throws IOException {
        for (String question : List.of("simulate", "screen", "answers", "permeate", "compare", "trial", "verify")) {
            if (!question.equals("verify") || !body.isEmpty()) {
                named(question, "application/json", body);
            }
        }
        named("simulate", "application/yaml", body);
    }

    private static void named(String question, String type, String body) throws IOException {
        String reply = post(question, type, body);
        assertThat(reply).as("%s %s %.60s", question, type, body).startsWith("HTTP/1.1 422");
        assertThat(problem(reply).path("problems")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /page/%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET /page/%c0%ae%c0%ae/app.js HTTP/1.1\r\nHost: localhost\r\n",
                "GET /page/%00.js HTTP/1.1\r\nHost: localhost\r\n",
                "GET http://evil.example/health HTTP/1.1\r\nHost: localhost\r\n",
                "GET /health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n",
                "GET /health HTTP/1.1\r\n",
                "POST /api/v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n",
                "POST /api/v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
                "OPTIONS /api/v1/simulate HTTP/1.1\r\nHost: localhost\r\n",
                "PUT /api/v1/simulate HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
                "POST /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
                "BREW /coffee HTTP/1.1\r\nHost: localhost\r\n",
                "\u0016\u0003\u0001"
            })
    void aRequestThatMakesNoSenseGetsAProblemDocument(String request) throws IOException {
        String reply = raw(request + END);
        assertThat(reply)
                .matches("(?s)HTTP/1.1 4\\d\\d .*")
                .doesNotContain("jetty")
                .doesNotContain("Exception");
        assertThat(problem(reply).path("type").asText()).startsWith("urn:percola:problem:");
    }

    @Test
    void addressesAndHeadersAreBounded() throws IOException {
        assertThat(raw("GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n" + END))
                .startsWith("HTTP/1.1 414");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + "X-A: bcdefgh\r\n".repeat(2000) + END))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void requestsInOnePipeAreAnsweredOneByOne() throws IOException {
        String one = "GET /health HTTP/1.1\r\nHost: localhost\r\n";
        assertThat(raw((one + "\r\n").repeat(5) + one + END).split("HTTP/1.1 200", -1))
                .hasSize(7);
    }

    @Test
    void aRequestThatComesWhileAnotherIsComputedIsAnsweredAfterIt() throws Exception {
        byte[] question = question(2000);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(question);
            out.flush();
            Thread.sleep(400);
            out.write(("GET /health HTTP/1.1\r\nHost: localhost\r\n" + END).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String replies = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(replies.split("HTTP/1.1 200", -1)).hasSize(3);
            assertThat(replies).endsWith("}").contains("\"status\":\"up\"");
        }
    }

    /** A whole request for a forecast of so many draws. */
    private static byte[] question(int draws) throws IOException {
        String body = Files.readString(Path.of("..", "examples", "fine-lines.yaml"))
                .replaceAll("draws: \\d+", "draws: " + draws);
        String head =
                "POST /api/v1/simulate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** Without this a hundred thousand draws kept a seat for a minute; a test that hangs here fails by its limit. */
    @Test
    @Timeout(30)
    void whoGoesAwayLeavesTheSeat() throws Exception {
        byte[] question = question(100000);
        List<Socket> gone = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            socket.getOutputStream().write(question);
            gone.add(socket);
        }
        while (server.isIdle()) {
            Thread.sleep(5);
        }
        for (Socket socket : gone) {
            socket.close();
        }
        while (!server.isIdle()) {
            Thread.sleep(20);
        }
        assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\n" + END)).startsWith("HTTP/1.1 200");
    }

    @Test
    void slowSendersDoNotKeepOthersWaiting() throws IOException {
        List<Socket> dripping = new ArrayList<>();
        try {
            for (int k = 0; k < 300; k++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                dripping.add(socket);
                String head = k % 2 == 0
                        ? "GET / HTTP/1.1\r\nHost: loc"
                        : "POST /api/v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\n" + END)).startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : dripping) {
                socket.close();
            }
        }
    }

    /** More slow senders than bodies may be read at once: the oldest make room. */
    @Test
    void whoDripsLongestMakesRoom() throws Exception {
        Bounds few = new Bounds(1 << 16, 20, 20, 2, 9, 3, 9);
        List<Socket> dripping = new ArrayList<>();
        try (PageServer small = PageServer.start(few, "127.0.0.1", 0, null, () -> LocalDate.of(2026, 11, 22))) {
            for (int k = 0; k < 3; k++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), small.port());
                dripping.add(socket);
                socket.getOutputStream()
                        .write(
                                "POST /api/v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
                                        .getBytes(StandardCharsets.US_ASCII));
            }
            Thread.sleep(1500);
            try (Socket honest = new Socket(InetAddress.getLoopbackAddress(), small.port())) {
                honest.getOutputStream()
                        .write(
                                ("POST /api/v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                                                + END + "{}")
                                        .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(honest.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 422");
            }
        } finally {
            for (Socket socket : dripping) {
                socket.close();
            }
        }
    }

    @Test
    void optionsOfTheChecksAreJudged() throws IOException {
        Map<String, String> wrong = Map.of(
                "{\"draws\": 1}",
                "draws",
                "{\"draws\": \"64\"}",
                "draws",
                "{\"seed\": 1.5}",
                "seed",
                "{\"who\": 1}",
                "who");
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            assertThat(problem(post("verify", "application/json", each.getKey()))
                            .path("problems")
                            .findValuesAsText("path"))
                    .containsExactly(each.getValue());
        }
    }

    private static String post(String question, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1/" + question + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes.length + "\r\n" + END;
        return raw(head, bytes);
    }

    private static JsonNode problem(String reply) throws IOException {
        assertThat(reply).contains("application/problem+json");
        return MAPPER.readTree(reply.substring(reply.indexOf("\r\n\r\n") + 4));
    }

    private static String raw(String request) throws IOException {
        return raw(request, new byte[0]);
    }

    private static String raw(String request, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
