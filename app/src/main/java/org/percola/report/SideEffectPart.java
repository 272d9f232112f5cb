package org.percola.report;

import java.util.Arrays;
import java.util.List;
import org.percola.forecast.Forecast;
import org.percola.forecast.SideEffectRow;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.SideEffectWords;

/** Side effects of the course, aftercare and when to see a doctor. */
final class SideEffectPart {
    private SideEffectPart() {}

    static void write(Page page, Forecast forecast) {
        page.section("side-effects", "side-effects", "Side effects of the course")
                .markup(
                        "<table class=\"stack effects\"><colgroup><col class=\"event\"><col class=\"often\"><col class=\"range\">"
                                + "<col class=\"when\"><col class=\"when\"><col class=\"when\"><col class=\"todo\"><col class=\"basis\">"
                                + "</colgroup><thead><tr><th scope=\"col\">Event</th><th scope=\"col\">How often</th><th scope=\"col\">Could be</th>"
                                + "<th scope=\"col\">Begins</th><th scope=\"col\">Lasts</th><th scope=\"col\">Not normal from</th>"
                                + "<th scope=\"col\">What to do</th><th scope=\"col\">Rests on</th></tr></thead><tbody>");
        for (SideEffectRow row : forecast.sideEffects()) {
            page.markup("<tr><th scope=\"row\">").words(Names.of(row.event())).markup("</th>");
            page.cell("figure", "How often", SideEffectWords.howOften(row));
            page.cell("figure", "Could be", SideEffectWords.couldBe(row));
            page.cell("figure", "Begins", Numbers.onset(row.onsetDay().q50()));
            page.cell("figure", "Lasts", Numbers.days(row.durationDays().q50()));
            page.cell("figure", "Not normal from", SideEffectWords.abnormalFrom(row));
            page.cell("", "What to do", SideEffectWords.whatToDo(row));
            page.cell("", "Rests on", SideEffectWords.basis(row)).markup("</tr>");
        }
        page.markup("</tbody></table>");
        page.paragraph(
                "soft small",
                "Over the whole course, per person; \"could be\" has the base of its row. Days count from a session;"
                        + " \"begins\" and \"lasts\" are medians where the event comes.");
        page.endSection();
    }

    static void aftercare(Page page) {
        page.markup("<div class=\"pair\">").section("aftercare", "", "Aftercare");
        page.items("", texts("aftercare.1", "aftercare.2", "aftercare.3", "aftercare.4", "aftercare.professional"))
                .endSection();
        page.section("alarm", "alarm", English.text("alarm.title"));
        page.items("", texts("alarm.1", "alarm.2", "alarm.3", "alarm.4")).endSection();
        page.markup("</div>");
    }

    private static List<String> texts(String... keys) {
        return Arrays.stream(keys).map(English::text).toList();
    }
}
