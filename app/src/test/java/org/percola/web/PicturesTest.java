package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Unit, in a real Chromium: takes the pictures of the page that README and docs show. With {@code -Dpictures.write=true}
 * ({@code make picture}) they go to {@code docs/images}, else only to {@code target/pictures}.
 */
@Tag("browser")
final class PicturesTest extends InBrowser {
    private static final int MOST_BYTES = 280_000;
    private static final String SECTION = "document.querySelector('percola-forecast')?.asking?.section";

    @Test
    void theForecastMinutesAfterTheFirstSession() throws IOException {
        Page page = visit("forecast?t=tranexamic-acid&a=after", 1080, 640, ColorScheme.LIGHT);
        until(page, SECTION + " && document.querySelector('percola-forecast').asking.field");
        page.locator(".segments button").first().click();
        page.locator("#time").fill("0.12");
        page.evaluate("document.activeElement.blur(); scrollTo(0, 128)");
        take(page, "page-forecast.png");
    }

    @Test
    void theForecastOnAPhoneInTheDark() throws IOException {
        Page page = visit("forecast", 360, 740, ColorScheme.DARK);
        until(page, SECTION);
        page.locator("#time").fill("0.7");
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
        take(page, "page-phone.png");
    }

    @Test
    void theQuestions() throws IOException {
        take(visit("ask", 360, 740, ColorScheme.LIGHT), "page-ask.png");
    }

    @Test
    void theLaboratory() throws IOException {
        Page page = visit("laboratory", 1000, 740, ColorScheme.LIGHT);
        page.locator("percola-field").scrollIntoViewIfNeeded();
        take(page, "page-laboratory.png");
    }

    private static void take(Page page, String name) throws IOException {
        page.waitForTimeout(600);
        byte[] picture = page.screenshot(new ScreenshotOptions());
        assertThat(picture.length).isBetween(5_000, MOST_BYTES);
        Path folder =
                Boolean.getBoolean("pictures.write") ? Path.of("..", "docs", "images") : Path.of("target", "pictures");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), picture);
    }
}
