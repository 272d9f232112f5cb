package org.percola.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.percola.forecast.Forecast;
import org.percola.forecast.SideEffectRow;
import org.percola.safety.SideEffect;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.SideEffectWords;

/** Side effects of the course, aftercare and when to see a doctor. */
final class SideEffectPart {
    private static final Set<SideEffect> PASSING = EnumSet.of(
            SideEffect.ERYTHEMA,
            SideEffect.OEDEMA,
            SideEffect.PAIN,
            SideEffect.BLEEDING,
            SideEffect.DRYNESS,
            SideEffect.FLAKING);

    private static final double LAST_DAY = 14;

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
        afterSession(page, forecast);
        page.endSection();
    }

    /** What is expected or usual after a session, hour by hour and day by day. */
    private static void afterSession(Page page, Forecast forecast) {
        List<SideEffectRow> passing = forecast.sideEffects().stream()
                .filter(row -> PASSING.contains(row.event()))
                .toList();
        page.markup("<details><summary>How they pass after a session</summary>");
        page.stack(Stream.concat(Stream.of("After"), passing.stream().map(row -> Names.of(row.event())))
                .toArray(String[]::new));
        List<SideEffectRow.Spell> times = passing.getFirst().timeCourse();
        for (int k = 0; k < times.size() && times.get(k).timeDays() <= LAST_DAY; k++) {
            page.markup("<tr>").rowHeading(Numbers.onset(times.get(k).timeDays()));
            for (SideEffectRow row : passing) {
                page.cell(
                        "figure",
                        Names.of(row.event()),
                        Numbers.whole(100 * row.timeCourse().get(k).share()));
            }
            page.markup("</tr>");
        }
        page.markup("</tbody></table>");
        page.paragraph(
                        "soft small",
                        "In how many of 100 believable worlds it is there then, where it comes. Between none and all is"
                                + " doubt about when it ends, not a strength.")
                .markup("</details>");
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
