package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Unit, in a real Chromium: how long the answer takes to follow a slider, from the input event to the frame that shows it.
 * The times are printed, not judged: a machine that does other things besides is slower.
 */
@Tag("browser")
final class SliderInBrowserTest extends InBrowser {
    private static final int MOVES = 40;
    private static final int WARM = 60;
    /** More than the server keeps answers, so that each is computed. */
    private static final int AGES = 39;

    /** Moves the slider, waits for the answer of 128 worlds, and for the frame after it: milliseconds of whole, server and page. */
    private static final String MOVE = """
            async (value) => {
              const forecast = document.querySelector('percola-forecast');
              const skin = document.querySelector('percola-skin');
              const slider = document.querySelector('#age');
              const before = forecast.asking.result;
              performance.clearResourceTimings();
              const frame = () => new Promise((done) => requestAnimationFrame(done));
              await frame();
              const from = performance.now();
              slider.value = String(value);
              slider.dispatchEvent(new Event('input', { bubbles: true }));
              while (forecast.asking.result === before || forecast.asking.result.draws !== 128) {
                if (forecast.asking.trouble) throw forecast.asking.trouble;
                await new Promise((done) => forecast.told = done);
              }
              const there = performance.now();
              await forecast.updateComplete;
              await frame();
              const painted = new MessageChannel();
              const after = new Promise((done) => (painted.port1.onmessage = done));
              painted.port2.postMessage('');
              await after;
              const now = performance.now();
              while (skin.waiting) await frame();
              await frame();
              const drawn = performance.now();
              const asked = performance.getEntriesByType('resource').find((one) => one.name.endsWith('/simulate'));
              return [now - from, asked ? asked.responseEnd - asked.startTime : 0, now - there, forecast.asking.result.draws, drawn - from];
            }""";

    @Test
    void theAnswerFollowsASlider() throws Exception {
        try (var example =
                Objects.requireNonNull(InBrowser.class.getResourceAsStream("/org/percola/web/page/example.json"))) {
            server.warm(example.readAllBytes(), WARM);
        }
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        page.evaluate("""
                (() => {
                  const { asking } = document.querySelector('percola-forecast');
                  const changed = asking.changed;
                  asking.changed = () => { changed(); document.querySelector('percola-forecast').told?.(); };
                })()""");
        double[] whole = new double[MOVES];
        double[] server = new double[MOVES];
        double[] drawing = new double[MOVES];
        double[] skin = new double[MOVES];
        for (int k = -20; k < MOVES; k++) {
            List<?> times = (List<?>) page.evaluate(MOVE, 20 + (7 * (k + 20)) % AGES);
            assertThat(((Number) times.get(3)).intValue()).isEqualTo(128);
            if (k >= 0) {
                whole[k] = ((Number) times.get(0)).doubleValue();
                server[k] = ((Number) times.get(1)).doubleValue();
                drawing[k] = ((Number) times.get(2)).doubleValue();
                skin[k] = ((Number) times.get(4)).doubleValue();
            }
        }
        print("from the hand to the frame", whole);
        print("of it asked and answered", server);
        print("of it drawn", drawing);
        print("from the hand to the skin drawn anew", skin);
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        String line = String.format(
                Locale.ROOT,
                "%s: median %.0f ms, p95 %.0f ms, least %.0f ms%n",
                what,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[0]);
        System.out.write(line.getBytes(StandardCharsets.UTF_8), 0, line.length());
        System.out.flush();
    }
}
