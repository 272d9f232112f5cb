package org.percola.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: the page stands alone, says what it must, and lets nothing that was typed become markup. */
final class SimulationHtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {"acne-scars", "melasma-tranexamic-acid", "several-zones", "must-not-be-treated"})
    void thePageAsksNobodyForAnything(String example) {
        String page = SimulationHtml.of(Simulations.ofExample(example));
        assertThat(page).doesNotContain("<script", " src=", "url(", "@import", "<link");
        Matcher link = Pattern.compile("https?://[^\"<> ]+").matcher(page);
        while (link.find()) {
            assertThat(link.group()).startsWith("https://");
        }
    }

    @Test
    void theStatusLineAnswerComparisonAlarmsAndSourcesStandOnThePage() {
        String page = SimulationHtml.of(Simulations.ofExample("acne-scars"));
        assertThat(page)
                .contains(StatusLine.TEXT, "Is it right for me?", "Versus doing nothing", "See a doctor", "Sources")
                .contains("inside the model, not a result that you can measure");
    }

    @Test
    void theLabelSentenceStandsBesideDelivery() {
        assertThat(SimulationHtml.of(Simulations.ofExample("melasma-tranexamic-acid")))
                .contains("not intended to deliver topical products");
    }

    @Test
    void everyElementThatIsOpenedIsClosed() {
        String page = SimulationHtml.of(Simulations.ofExample("several-zones"));
        for (String tag : List.of(
                "section", "table", "tbody", "tr", "td", "ul", "ol", "li", "div", "svg", "figure", "p", "h2", "h3",
                "dl", "dt", "dd", "th", "details")) {
            assertThat(count(page, "<" + tag + "[ >]")).as(tag).isEqualTo(count(page, "</" + tag + ">"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acne-scars", "several-zones", "must-not-be-treated", "untreated"})
    void headingsDescendOneStepAtATimeAndSectionsHaveNames(String example) {
        String page = SimulationHtml.of(Simulations.ofExample(example));
        int last = 0;
        Matcher heading = Pattern.compile("<h([1-6])").matcher(page);
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(count(page, "<h1")).isEqualTo(1);
        assertThat(count(page, "<main>")).isEqualTo(1);
        assertThat(page).contains("<html lang=\"en\">", "<header>", "<footer>");
        Matcher section =
                Pattern.compile("<section aria-labelledby=\"([^\"]+)\"").matcher(page);
        while (section.find()) {
            assertThat(count(page, " id=\"" + section.group(1) + "\"")).isEqualTo(1);
        }
        assertThat(count(page, "<section")).isEqualTo(count(page, "<section aria-labelledby="));
    }

    @Test
    void everyPictureIsNamedOrPassedByAndEveryPlotHasItsNumbers() {
        String page = SimulationHtml.of(Simulations.ofExample("melasma-tranexamic-acid"));
        assertThat(count(page, "<svg"))
                .isEqualTo(count(page, "<svg [^>]*role=\"img\" aria-label=\"[^\"]+\"")
                        + count(page, "<svg [^>]*aria-hidden=\"true\""));
        assertThat(count(page, "<figure>")).isEqualTo(6).isEqualTo(count(page, "</table></details></figure>"));
    }

    @Test
    void anUntreatedRunShowsTheNaturalCourseAndNoSideEffects() {
        assertThat(SimulationHtml.of(Simulations.ofExample("untreated")))
                .contains("Doing nothing", "Nobody is needled")
                .doesNotContain("Side effects of the course", "<figure>", "Versus doing nothing");
    }

    @Test
    void aRefusalShowsTheAnswerAndNoForecast() {
        assertThat(SimulationHtml.of(Simulations.ofExample("must-not-be-treated")))
                .contains("See a dermatologist first", StatusLine.TEXT)
                .doesNotContain("Versus doing nothing", "<figure>");
    }

    @Test
    void theReportShowsHowRednessAndItsLikePassAfterASession() {
        String page = SimulationHtml.of(Simulations.ofExample("acne-scars"));
        String passing = page.substring(page.indexOf("How they pass after a session"));
        String table = passing.substring(0, passing.indexOf("</table>"));
        assertThat(table).contains("Redness", "Swelling", "Pain", "bleeding", "Dryness", "Flaking");
        List<Integer> redness = Pattern.compile("data-name=\"Redness\">(\\d+)<")
                .matcher(table)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(redness).hasSizeGreaterThan(8).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(redness.getFirst()).isEqualTo(100);
        assertThat(redness.getLast()).isZero();
    }

    @Test
    void certaintyOfTheSizeStandsBesideTheFigure() {
        assertThat(SimulationHtml.of(Simulations.ofExample("acne-scars")))
                .contains("of its size: low", "differs several-fold between studies");
    }

    @Test
    void whatAPersonTypedNeverBecomesMarkup() throws IOException {
        String hostile = Files.readString(Path.of("../examples/must-not-be-treated.yaml"))
                        .replace("{name: apixaban}", "{name: \"<img src=x onerror=alert(1)>\"}")
                + "decisions: [{rule: C017, decision: proceed, by: \"<b>me</b>\", reason: \"</section><script>\"}]\n";
        assertThat(SimulationHtml.of(Simulations.of(hostile))).doesNotContain("<img", "<script", "<b>me");
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
