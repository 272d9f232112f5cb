package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Unit, in a real Chromium: what a person meets beside the usual (refusals, mistakes, open doors, no network), and every place by keyboard. */
@Tag("browser")
final class StatesInBrowserTest extends InBrowser {
    private static final int MOST_STOPS = 150;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noStateHasABarrier(ColorScheme scheme) {
        Page page = visit("forecast", 1280, 900, scheme);
        page.locator(".answer .open").click();
        page.waitForSelector("dialog[open] .stack > .fact .fitted");
        hasNoBarrier(page);
        page.keyboard().press("Escape");
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        hasNoBarrier(page);
        page.locator("#course-device").selectOption("home-roller");
        page.locator("#course-operator").selectOption("home");
        page.waitForSelector(".note.stop");
        hasNoBarrier(page);
        context.setOffline(true);
        page.locator("#course-sessions").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForSelector(".offline");
        hasNoBarrier(page);
        context.close();

        Page laboratory = visit("laboratory", 1280, 900, scheme);
        laboratory.locator("#strength").fill("-5");
        laboratory.locator("#strength").blur();
        press(laboratory, "Run the experiment");
        laboratory.waitForSelector(".trouble");
        hasNoBarrier(laboratory);
        context.close();

        Page ask = visit("ask", 360, 740, scheme);
        ask.locator("#value").fill("300");
        press(ask, "Next");
        ask.waitForSelector(".wrong:has-text('0 to 120')");
        hasNoBarrier(ask);
        context.close();

        Page why = visit("why", 1280, 900, scheme);
        why.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sources").setExact(true))
                .click();
        why.waitForSelector(".fact .source");
        hasNoBarrier(why);
        complaints.removeIf(text -> text.contains("422") || text.contains("ERR_INTERNET_DISCONNECTED"));
    }

    /** Every figure of the other places opens what it rests on, too. */
    @ParameterizedTest
    @CsvSource({"compare", "laboratory"})
    void everyFigureOpensWhatItRestsOn(String place) {
        Page page = visit(place, 1280, 900, ColorScheme.LIGHT);
        if (place.equals("compare")) {
            page.locator("#limit-visits").fill("1");
            press(page, "Look for courses");
            page.waitForSelector(".ranks", new Page.WaitForSelectorOptions().setTimeout(PLAN_MS));
        }
        List<Locator> doors = page.locator("button.open").all();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(place.equals("compare") ? 9 : 7);
        for (Locator door : doors) {
            door.click();
            page.waitForSelector("dialog[open] .stack > .fact .fitted");
            page.keyboard().press("Escape");
            until(page, "!document.querySelector('dialog[open]')");
        }
    }

    /** From the first stop to the last: each can be seen, shows that it is the one, and the next one follows. */
    @ParameterizedTest
    @CsvSource({"ask", "forecast", "compare", "laboratory", "why"})
    void everyPlaceIsWalkedByKeyboard(String place) {
        Page page = visit(place, 1280, 900, ColorScheme.LIGHT);
        page.waitForTimeout(1500);
        page.evaluate("document.activeElement.blur()");
        int stops = 0;
        for (; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            Object seen = page.evaluate("""
                    (() => {
                      const here = document.activeElement;
                      if (!here || here === document.body) return 'end';
                      const box = here.getBoundingClientRect();
                      const style = getComputedStyle(here);
                      const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
                      return shown && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? 'seen' : here.outerHTML.slice(0, 120);
                    })()""");
            if ("end".equals(seen)) {
                break;
            }
            assertThat(seen).as(place + " stop " + stops).isEqualTo("seen");
        }
        assertThat(stops).as(place).isGreaterThan(place.equals("ask") ? 7 : 12);
    }

    /** Controls are not printed, so the course is said; a curve is not cut off. */
    @Test
    void paperShowsTheCourseAndWholeCurves() {
        Page page = visit("forecast", 1280, 900, ColorScheme.DARK);
        page.locator("percola-chart").scrollIntoViewIfNeeded();
        page.waitForSelector("percola-chart canvas");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.waitForTimeout(500);
        assertThat(page.locator("main .onpaper").innerText()).contains("Exceed", "1.5 mm", "Sessions: 4", "Age: 29");
        for (String picture : List.of("percola-chart .plot", "percola-skin figure")) {
            Object cut = page.evaluate("""
                    (picture) => {
                      const frame = document.querySelector(picture).getBoundingClientRect();
                      const canvas = document.querySelector(picture + ' canvas').getBoundingClientRect();
                      return canvas.bottom > frame.bottom + 1 || canvas.right > frame.right + 1;
                    }""", picture);
            assertThat(cut).as(picture).isEqualTo(false);
        }
    }

    @Test
    void aDialogGivesTheFocusBack() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        page.locator(".benefit button").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector("dialog[open]");
        page.keyboard().press("Escape");
        until(page, "document.activeElement.closest('.benefit')");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
