package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A real Chromium beside a server of its own; what its pages complain of or ask elsewhere fails the test. */
abstract class InBrowser {
    private static final int PATIENCE_MS = 60_000;

    /** What a plan may take on a busy machine. */
    static final int PLAN_MS = 180_000;

    static final ObjectMapper MAPPER = new ObjectMapper();

    static PageServer server;
    private static Playwright playwright;
    private static Browser browser;

    final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // every test opens one first
    BrowserContext context;

    @BeforeAll
    static void open() {
        server = PageServer.start("127.0.0.1", 0, null, () -> LocalDate.of(2026, 11, 22));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
        server.close();
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(asked).allMatch(url -> url.startsWith(root()) || url.startsWith("blob:") || url.startsWith("data:"));
        assertThat(asked)
                .as("nothing typed stands in a query")
                .noneMatch(url -> url.startsWith(root()) && url.contains("?") && !url.contains("#"));
    }

    final Page visit(String place, int width, int height, ColorScheme scheme) {
        return visit(place, width, height, scheme, ReducedMotion.NO_PREFERENCE);
    }

    final Page visit(String place, int width, int height, ColorScheme scheme, ReducedMotion motion) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(motion)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> asked.add(request.url()));
        Response response = page.navigate(root() + "/#/" + place);
        assertThat(response.status()).isEqualTo(200);
        page.waitForLoadState(LoadState.LOAD);
        page.waitForSelector("main h1");
        switch (place.replaceAll("\\?.*", "")) {
            case "forecast" -> page.waitForSelector(".benefit");
            case "compare" -> page.waitForSelector("[data-difference]");
            case "laboratory" -> page.waitForSelector(".readings");
            case "ask" -> page.waitForSelector("#question");
            default -> page.waitForSelector(".fact");
        }
        return page;
    }

    /** What a check for barriers finds, in the words of its rules. */
    static void hasNoBarrier(Page page) {
        AxeResults found = new AxeBuilder(page).analyze();
        assertThat(found.getViolations())
                .as(() -> found.getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList()
                        .toString())
                .isEmpty();
    }

    /** Asks again and again; Playwright's own way of waiting evaluates strings, which the page's policy forbids. */
    static void until(Page page, String condition) {
        long patience = System.nanoTime() + PATIENCE_MS * 1_000_000L;
        while (!Boolean.TRUE.equals(page.evaluate("Boolean(" + condition + ")"))) {
            assertThat(System.nanoTime()).as(condition).isLessThan(patience);
            page.waitForTimeout(50);
        }
    }

    static JsonNode post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return MAPPER.readTree(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }

    static String root() {
        return "http://127.0.0.1:" + server.port();
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name ->
                        Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/").map(place -> Path.of(place + name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs Chromium; .ci/run installs it."));
    }
}
