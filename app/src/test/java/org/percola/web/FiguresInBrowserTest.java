package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unit, in a real Chromium: what is drawn is what was computed, and every figure opens what it rests on. */
@Tag("browser")
final class FiguresInBrowserTest extends InBrowser {
    private static final String ASKING = "document.querySelector('percola-forecast')?.asking";
    private static final int CHECKS_MS = 300_000;
    private static final int COLUMNS = 240;
    private static final int ROWS = 120;
    private static final double DENSEST_PRODUCT = 0.8;
    private static final double DENSEST_COLLAGEN = 0.2;

    /** The ink of a field's picture, pixel by pixel, beside the figures of the API read here by other code. */
    @Test
    void theFieldsDrawnAreTheFieldsComputed() throws Exception {
        Map<String, String> asked = new HashMap<>();
        Page page = context("forecast?t=tranexamic-acid&a=after", asked);
        until(page, ASKING + ".section && " + ASKING + ".field");
        JsonNode field = post("/api/v1/field", Objects.requireNonNull(asked.get("field")));
        JsonNode section = post("/api/v1/section", Objects.requireNonNull(asked.get("section")))
                .path("section");
        JsonNode result = MAPPER.readTree(
                (String) page.evaluate("JSON.stringify(document.querySelector('percola-forecast').asking.result)"));
        List<Double> holes = new ArrayList<>();
        section.path("holes").forEach(hole -> {
            if (hole.path("session").asInt() == 0) {
                holes.add(hole.path("acrossMm").asDouble());
            }
        });

        JsonNode frame = field.path("frames").get(5);
        at(page, frame.path("timeH").asDouble() / 24);
        double[] size = size(page);
        double most = most(field);
        List<Integer> product = ink(page, "product");
        for (int k = 0; k < product.size(); k++) {
            int[] pixel = pixels().get(k);
            double xMm = (pixel[0] + 0.5) / COLUMNS * size[0];
            double deepUm = (pixel[1] + 0.5) / ROWS * size[1] * 1000;
            double farUm = 1000
                    * holes.stream()
                            .mapToDouble(hole -> Math.abs(hole - xMm))
                            .min()
                            .orElseThrow();
            double ratio = 0; // nothing is computed below the field
            if (deepUm < field.path("depthUm").asDouble()) {
                int columns = field.path("columns").asInt();
                int column = (int)
                        Math.min(columns - 1, farUm / field.path("radiusUm").asDouble() * columns);
                int row = (int) (deepUm
                        / field.path("depthUm").asDouble()
                        * field.path("rows").asInt());
                ratio = frame.path("donorRatios").get(row * columns + column).asDouble();
            }
            assertThat((double) product.get(k))
                    .as("product at %.2f mm, %.0f um", xMm, deepUm)
                    .isCloseTo(255 * Math.min(1, DENSEST_PRODUCT * Math.sqrt(ratio / most)), within(1.5));
        }

        int day = section.path("days").size() - 1;
        at(page, section.path("days").get(day).asDouble());
        JsonNode layers = result.path("drawing").path("zones").get(0).path("layersUm");
        double top = (layers.path("stratumCorneum").asDouble()
                        + layers.path("epidermis").asDouble())
                / 1000;
        double dermis = layers.path("dermis").asDouble() / 1000;
        double mostGain = mostGain(section, dermis);
        List<Integer> collagen = ink(page, "collagen");
        assertThat(collagen).anyMatch(each -> each > 20);
        for (int k = 0; k < collagen.size(); k++) {
            int[] pixel = pixels().get(k);
            double xMm = (pixel[0] + 0.5) / COLUMNS * size[0];
            double deepMm = (pixel[1] + 0.5) / ROWS * size[1] - top;
            double gain = deepMm < 0 || deepMm > dermis ? 0 : gain(section, day, xMm, deepMm);
            assertThat((double) collagen.get(k))
                    .as("collagen at %.2f mm, %.2f mm", xMm, deepMm)
                    .isCloseTo(255 * DENSEST_COLLAGEN * Math.max(0, gain) / mostGain, within(1.5));
        }
    }

    @Test
    void everyFigureOpensWhatItRestsOn() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT);
        until(page, ASKING + ".section");
        List<Locator> doors = new ArrayList<>(page.locator(".benefit button").all());
        doors.addAll(page.locator(".readings button").all());
        page.evaluate("document.querySelectorAll('.effect').forEach(one => one.open = true)");
        doors.addAll(page.locator(".effect button").all());
        assertThat(doors).hasSizeGreaterThan(18);
        for (Locator door : doors) {
            door.click();
            page.waitForSelector("dialog[open] .stack > .fact .fitted");
            assertThat(page.locator("dialog[open] .fact .tag").count()).isPositive();
            page.keyboard().press("Escape");
            until(page, "!document.querySelector('dialog[open]')");
        }
        doors.getFirst().click();
        page.waitForSelector("dialog[open] .stack .source .use-calibrate");
        hasNoBarrier(page);
    }

    @Test
    void aPointOfTheTradeOffLoadsItsCourse() throws Exception {
        Page page = visit("compare", 1280, 900, ColorScheme.DARK);
        page.locator("#limit-visits").fill("2");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look for courses"))
                .click();
        page.waitForSelector(".ranks", new Page.WaitForSelectorOptions().setTimeout(PLAN_MS));
        page.waitForTimeout(600);
        page.locator("percola-chart").last().scrollIntoViewIfNeeded();
        List<?> point = (List<?>) page.evaluate("""
                (() => {
                  const chart = [...document.querySelectorAll('percola-chart')].pop();
                  const [x, y] = chart.picture.convertToPixel({ seriesIndex: 0 }, chart.option().series[0].data[3].value.slice(0, 2));
                  const box = chart.querySelector('.plot').getBoundingClientRect();
                  return [box.x + x, box.y + y];
                })()""");
        page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
        page.waitForSelector(".ranks tr.taken");
        int taken = ((Number)
                        page.evaluate(
                                "[...document.querySelectorAll('.ranks tbody tr')].findIndex(row => row.className === 'taken')"))
                .intValue();
        JsonNode plan = post("/api/v1/plan", (String) page.evaluate("""
                (async () => {
                  const { caseOf, state } = await import('/page/state.js');
                  const { course, ...about } = caseOf(state.course, 64);
                  return JSON.stringify({ ...about, limits: { downtime: '5 d', pih: 0.15, visits: 2 } });
                })()"""));
        JsonNode loaded = MAPPER.readTree((String) page.evaluate(
                "import('/page/state.js').then(m => JSON.stringify(m.caseOf(m.state.other, 64).course))"));
        JsonNode wanted = plan.path("courses").get(taken).path("course");
        wanted.fieldNames().forEachRemaining(key -> {
            if (!key.equals("date")) {
                assertThat(loaded.path(key)).as(key).isEqualTo(wanted.path(key));
            }
        });
        hasNoBarrier(page);
        page.setViewportSize(360, 740);
        until(page, "document.documentElement.scrollWidth === 360");
    }

    @Test
    void theChecksAreThoseOfTheCommandMissesIncluded() throws Exception {
        Page page = visit("why", 1280, 900, ColorScheme.LIGHT);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Checks").setExact(true))
                .click();
        page.waitForSelector("table.checks", new Page.WaitForSelectorOptions().setTimeout(CHECKS_MS));
        JsonNode verified = post("/api/v1/verify", "{}");
        long misses = StreamSupport.stream(verified.path("studies").spliterator(), false)
                .filter(row -> row.path("inside80").isBoolean()
                        && !row.path("inside80").asBoolean())
                .count();
        assertThat(page.locator("table.checks tbody tr").count())
                .isEqualTo(verified.path("studies").size());
        page.getByLabel("Only misses").check();
        until(page, "document.querySelectorAll('table.checks tbody tr').length === " + misses);
        assertThat(misses).isPositive();
        hasNoBarrier(page);
    }

    @Test
    void whoWantsLessMotionGetsAStillPicture() {
        Page page = visit("forecast", 1280, 900, ColorScheme.LIGHT, ReducedMotion.REDUCE);
        until(page, ASKING + ".section");
        page.evaluate("""
                (() => {
                  const skin = document.querySelector('percola-skin');
                  const breathe = skin.breathe.bind(skin);
                  window.drawn = 0;
                  skin.breathe = (beat) => { window.drawn++; breathe(beat); };
                })()""");
        page.waitForTimeout(600);
        assertThat(page.evaluate("window.drawn")).isEqualTo(0);
    }

    private Page context(String place, Map<String, String> asked) {
        Page page = visit(place, 1280, 900, ColorScheme.LIGHT);
        page.onRequest(request -> {
            if (request.url().contains("/api/v1/")) {
                asked.put(request.url().replaceAll(".*/", ""), request.postData());
            }
        });
        page.reload();
        return page;
    }

    private static void at(Page page, double days) {
        page.evaluate(
                "days => import('/page/forecast/clock.js').then(m => "
                        + "{ document.querySelector('percola-forecast').at = m.positionOf(days, 365); })",
                days);
        page.waitForTimeout(300);
    }

    /** Millimetres across and down that the drawing shows. */
    private static double[] size(Page page) {
        List<?> size = (List<?>) page.evaluate("""
                import('/page/forecast/scene.js').then((m) => {
                  const skin = document.querySelector('percola-skin');
                  const depth = m.windowMm(skin.result);
                  const k = (skin.tall - Math.round(skin.tall * 0.15)) / depth;
                  return [skin.clientWidth / k, depth];
                })""");
        return new double[] {((Number) size.get(0)).doubleValue(), ((Number) size.get(1)).doubleValue()};
    }

    private static List<int[]> pixels() {
        List<int[]> pixels = new ArrayList<>();
        for (int column = 3; column < COLUMNS; column += 29) {
            for (int row = 1; row < ROWS; row += 13) {
                pixels.add(new int[] {column, row});
            }
        }
        return pixels;
    }

    /** Ink of the small picture at each of the pixels, 0 to 255. */
    private static List<Integer> ink(Page page, String name) {
        List<List<Integer>> places =
                pixels().stream().map(pixel -> List.of(pixel[0], pixel[1])).toList();
        List<?> found = (List<?>) page.evaluate("""
                ([name, places]) => {
                  const ctx = document.querySelector('percola-skin').kept.get(name).picture.getContext('2d');
                  return places.map(([x, y]) => ctx.getImageData(x, y, 1, 1).data[3]);
                }""", List.of(name, places));
        return found.stream().map(each -> ((Number) each).intValue()).toList();
    }

    private static double most(JsonNode field) {
        double most = 0;
        for (JsonNode frame : field.path("frames")) {
            for (int cell = 2 * field.path("columns").asInt();
                    cell < frame.path("donorRatios").size();
                    cell++) {
                most = Math.max(most, frame.path("donorRatios").get(cell).asDouble());
            }
        }
        return most;
    }

    private static double gain(JsonNode section, int day, double xMm, double deepMm) {
        double width = section.path("widthMm").asDouble();
        int columns = section.path("columns").asInt();
        int column = (int) (xMm % width / width * columns);
        int row = (int) (deepMm
                / section.path("depthMm").asDouble()
                * section.path("rows").asInt());
        return section.path("collagenChange")
                .get(day)
                .get(row * columns + column)
                .asDouble();
    }

    private static double mostGain(JsonNode section, double dermisMm) {
        int rows = (int) Math.ceil(dermisMm
                / section.path("depthMm").asDouble()
                * section.path("rows").asInt());
        double most = 0;
        for (JsonNode day : section.path("collagenChange")) {
            for (int cell = 0; cell < rows * section.path("columns").asInt(); cell++) {
                most = Math.max(most, day.get(cell).asDouble());
            }
        }
        return most;
    }
}
