package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit, in a real Chromium: each place of the page as a person meets it, with mouse, keyboard, phone and screen reader. */
@Tag("browser")
final class PageInBrowserTest {
    private static final int PATIENCE_MS = 120_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static PageServer server;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // every test opens one first
    private BrowserContext context;

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
    }

    @ParameterizedTest
    @CsvSource({"ask", "forecast", "compare", "laboratory", "why"})
    void everyPlaceIsFreeOfBarriersInLightAndDark(String place) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = visit(place, 1280, 900, scheme);
            AxeResults found = new AxeBuilder(page).analyze();
            assertThat(found.getViolations())
                    .as(() -> scheme + " "
                            + found.getViolations().stream()
                                    .map(rule -> rule.getId() + " "
                                            + rule.getNodes().getFirst().getHtml())
                                    .toList())
                    .isEmpty();
            assertThat(page.locator("text=not a medical device").first().isVisible())
                    .isTrue();
            context.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1400, 3840})
    void nothingSticksOutOfTheWindow(int width) {
        for (String place : List.of("ask", "forecast", "compare", "laboratory", "why")) {
            Page page = visit(place, width, 740, ColorScheme.LIGHT);
            Object sticks =
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            assertThat(sticks).as(place + " at " + width).isEqualTo(false);
            context.close();
        }
    }

    @Test
    void theNumbersOnThePageAreThoseOfTheApi() throws Exception {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        until(page, "document.querySelector('percola-forecast').asking.result?.draws === 512");
        Object asked = page.evaluate("JSON.stringify(document.querySelector('percola-forecast').asking.result.case)");
        JsonNode result = post("/api/v1/simulate", (String) asked);
        for (JsonNode row : result.path("benefits")) {
            if (row.path("applicable").asBoolean()
                    && Math.round(row.path("improvementPercent").path("q95").asDouble()) != 0) {
                Locator shown = page.locator(
                        ".benefit[data-benefit=" + row.path("benefit").asText() + "]");
                double median = row.path("improvementPercent").path("q50").asDouble();
                assertThat(Double.parseDouble(shown.getAttribute("data-median")))
                        .isEqualTo(median);
                assertThat(shown.innerText()).contains(Math.round(Math.abs(median)) + " %");
            }
        }
        JsonNode day = result.path("tissue").get(result.path("tissue").size() - 1);
        page.locator("#time").fill("1");
        Object drawn = page.locator("percola-skin canvas").first().getAttribute("data-collagen");
        assertThat(Double.parseDouble((String) drawn))
                .isEqualTo(day.path("collagenChangePercent").path("q50").asDouble());
    }

    @Test
    void aSliderMovedByKeyboardChangesTheForecast() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        String before = page.locator(".answer .lead b").innerText();
        page.locator("#course-sessions").focus();
        for (int k = 0; k < 3; k++) {
            page.keyboard().press("ArrowLeft");
        }
        until(page, "document.querySelector('.answer .lead b').innerText !== '" + before + "'");
        assertThat(page.url()).contains("n=1").doesNotContain("age").doesNotContain("acne");
    }

    @Test
    void thePageIsUsedByKeyboardAlone() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        for (int k = 0; k < 12; k++) {
            page.keyboard().press("Tab");
            if ("Is it right for me?".equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                break;
            }
        }
        page.keyboard().press("Enter");
        page.waitForSelector("#question");
        page.locator("#value").focus();
        page.keyboard().type("34");
        page.keyboard().press("Enter");
        until(page, "!document.querySelector('#question').textContent.includes('old')");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("question");
    }

    @Test
    void theQuestionsEndInAnAnswerWithReasons() {
        Page page = visit("ask", 1280, 900, ColorScheme.LIGHT);
        for (int k = 0; k < 100 && page.locator(".verdict").count() == 0; k++) {
            String question = page.locator("#question").innerText();
            Locator value = page.locator("#value");
            if (value.count() > 0 && "number".equals(value.getAttribute("type"))) {
                value.fill(k == 0 ? "16" : String.valueOf(value.getAttribute("min")));
            } else {
                Locator harmless = page.locator(".choices > label")
                        .filter(new Locator.FilterOptions()
                                .setHasText(Pattern.compile("^\\s*(No|None.*|Female)\\s*$")));
                Locator chosen = harmless.count() > 0 ? harmless : page.locator(".choices > label");
                chosen.first().locator("input").check();
            }
            page.locator("form button.main").click();
            until(
                    page,
                    "document.querySelector('.verdict') || (document.querySelector('#question')?.innerText ?? '') !== `"
                            + question + "`");
        }
        assertThat(page.locator(".verdict").innerText()).contains("See a dermatologist");
        assertThat(page.locator(".reasons").first().innerText()).contains("C034");
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One page to print"))
                        .click());
        assertThat(file.suggestedFilename()).isEqualTo("percola-screening.html");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See the forecast"))
                .click();
        page.waitForSelector("text=No forecast is drawn");
        assertThat(page.url()).doesNotContain("16");
    }

    @Test
    void wrongInputIsNamedAndNothingBreaks() {
        Page page = visit("ask", 1280, 900, ColorScheme.LIGHT);
        page.locator("#value").fill("300");
        next(page);
        page.waitForSelector(".wrong:has-text('0 to 120')");

        Page laboratory = visit("laboratory", 1280, 900, ColorScheme.LIGHT);
        laboratory.waitForSelector(".readings");
        laboratory.locator("#strength").fill("-5");
        laboratory.locator("#strength").blur();
        laboratory
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run the experiment"))
                .click();
        laboratory.waitForSelector(".trouble");
        assertThat(laboratory.locator(".trouble").innerText()).contains("donor.concentration");
        complaints.removeIf(text -> text.contains("422"));
    }

    @Test
    void anAnswerThatForbidsShowsNoForecast() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        page.locator("#course-device").selectOption("home-roller");
        page.locator("#course-operator").selectOption("home");
        until(page, "document.querySelector('.answer')?.className.match(/see-derm|not-/)");
        assertThat(page.locator(".benefit").count()).isZero();
        assertThat(page.locator("main").innerText()).contains("No forecast is drawn");
    }

    @Test
    void theTwinAndThePoorResponderStandBesideTheMedian() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        until(page, "document.querySelector('percola-forecast').asking.twin");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Doing nothing"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One who responds poorly"))
                .click();
        page.locator("#time").fill("0.9");
        until(
                page,
                "document.querySelectorAll('percola-skin canvas').length === 3"
                        + " && [...document.querySelectorAll('percola-skin canvas')].every(c => c.dataset.collagen)");
        List<?> collagen = (List<?>) page.evaluate(
                "[...document.querySelectorAll('percola-skin canvas')].map(c => Number(c.dataset.collagen))");
        double middle = ((Number) collagen.get(0)).doubleValue();
        assertThat(((Number) collagen.get(1)).doubleValue()).isLessThan(0.3 * middle);
        assertThat(((Number) collagen.get(2)).doubleValue()).isLessThan(middle);
    }

    @Test
    void aNetworkThatIsCutIsSaidAndHealsByItself() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        context.setOffline(true);
        page.locator("#course-sessions").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForSelector(".offline");
        context.setOffline(false);
        page.locator(".offline").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        complaints.clear();
    }

    private Page visit(String place, int width, int height, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
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
        switch (place) {
            case "forecast" -> page.waitForSelector(".benefit");
            case "compare" -> page.waitForSelector("[data-difference]");
            case "laboratory" -> page.waitForSelector(".readings");
            case "ask" -> page.waitForSelector("#question");
            default -> page.waitForSelector(".fact");
        }
        return page;
    }

    /** Asks again and again; Playwright's own way of waiting evaluates strings, which the page's policy forbids. */
    private static void until(Page page, String condition) {
        long patience = System.nanoTime() + PATIENCE_MS * 1_000_000L;
        while (!Boolean.TRUE.equals(page.evaluate("Boolean(" + condition + ")"))) {
            assertThat(System.nanoTime()).as(condition).isLessThan(patience);
            page.waitForTimeout(50);
        }
    }

    private static void next(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Next").setExact(true))
                .click();
    }

    private static JsonNode post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return MAPPER.readTree(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static String root() {
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
