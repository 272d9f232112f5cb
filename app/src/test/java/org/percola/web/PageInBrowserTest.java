package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit, in a real Chromium: each place of the page as a person meets it, with mouse, keyboard, phone and screen reader. */
@Tag("browser")
final class PageInBrowserTest extends InBrowser {
    @ParameterizedTest
    @CsvSource({"ask", "forecast", "compare", "laboratory", "why"})
    void everyPlaceIsFreeOfBarriersInLightAndDark(String place) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = visit(place, 1280, 900, scheme);
            hasNoBarrier(page);
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
        until(page, "location.hash.includes('n=1')");
        assertThat(page.url()).doesNotContain("age").doesNotContain("acne");
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
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Doing nothing").setExact(true))
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
        page.waitForSelector(".answer.old");
        assertThat(page.locator(".answer").innerText()).contains("before your last change");
        context.setOffline(false);
        page.locator(".offline").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        until(page, "document.querySelector('percola-forecast').asking.result?.case.course.sessions === 3");
        assertThat(page.locator(".trouble").count()).isZero();
        complaints.clear();
    }

    @Test
    void aPlaceOpenedWithoutANetworkComesWhenItIsBack() {
        Page page = visit("forecast", 360, 740, ColorScheme.LIGHT);
        context.setOffline(true);
        page.locator("nav.places a").nth(2).click();
        page.waitForSelector(".offline");
        context.setOffline(false);
        page.waitForSelector("[data-difference]");
        assertThat(page.locator(".offline").count()).isZero();
        complaints.clear();
    }

    @Test
    void aLinkToADeviceThatIsNotKnownSaysSo() {
        Page page = visit("why", 1280, 900, ColorScheme.LIGHT);
        page.navigate("about:blank");
        page.navigate(root() + "/#/forecast?d=no-such&mm=1");
        page.waitForSelector(".trouble");
        assertThat(page.locator(".trouble").innerText()).contains("course.device");
        assertThat(page.locator("#course-device option:checked").innerText()).isEqualTo("no-such: not known");
        complaints.removeIf(text -> text.contains("422"));
    }

    /** A table that nobody looks at costs nothing; opened, it has the figures of the API and follows them. */
    @Test
    void theNumbersBehindAChartAreThereWhenAskedFor() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        Locator rows = page.locator("percola-chart tbody tr");
        assertThat(rows.count()).isZero();
        page.locator("percola-chart summary").press("Enter");
        until(page, "document.querySelectorAll('percola-chart tbody tr').length > 20");
        String middle = "(() => { const { drawing } = document.querySelector('percola-forecast').asking.result;"
                + " const q = drawing.benefits.find((one) => one.benefit === 'acne-scars').improvementPercent.q50;"
                + " const shown = Number(document.querySelector('percola-chart tbody tr:last-child').children[3].textContent);"
                + " return Math.abs(shown / q[q.length - 1] - 1) < 0.051; })()";
        until(page, middle);
        page.locator("#course-sessions").focus();
        page.keyboard().press("ArrowLeft");
        until(page, "document.querySelector('percola-forecast').asking.result.case.course.sessions === 3");
        until(page, middle);
    }

    /** Said when the hand rests, not at every step of a slider. */
    @Test
    void aScreenReaderHearsTheAnswerThatHasSettled() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        String heard = "document.querySelector('.answer [role=status]').textContent";
        until(page, heard + ".includes('versus doing nothing')");
        String before = (String) page.evaluate(heard);
        assertThat(before).contains(page.locator(".answer .lead b").innerText());
        page.locator("#course-sessions").focus();
        for (int k = 0; k < 3; k++) {
            page.keyboard().press("ArrowLeft");
        }
        until(page, heard + " !== `" + before + "`");
        assertThat(page.evaluate("document.querySelector('percola-forecast').asking.result.draws"))
                .isEqualTo(512);
    }

    private static void next(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Next").setExact(true))
                .click();
    }
}
