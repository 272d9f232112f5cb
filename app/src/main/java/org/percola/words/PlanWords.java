package org.percola.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.percola.forecast.BenefitRow;
import org.percola.numeric.Band;
import org.percola.plan.Burden;
import org.percola.plan.Exclusion;
import org.percola.plan.PlaceCeiling;
import org.percola.plan.Plan;
import org.percola.plan.RankedCourse;

/** A plan in sentences. */
public final class PlanWords {
    /** Smaller differences are not worth a word: days of downtime, chance of dark marks. */
    private static final double LEAST_DAYS = 0.25;

    private static final double LEAST_CHANCE = 0.005;

    private PlanWords() {}

    /** Where on the face the recommended setting is too deep, and how deep to go there; absent where nothing is. */
    public static Optional<String> thinPlaces(Plan plan, RankedCourse best) {
        List<PlaceCeiling> places =
                PlaceCeiling.of(best.course(), plan.request().patient());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(English.text(
                        "plan.thin-places",
                        places.stream()
                                .map(place -> English.text(
                                        "plan.thin-place." + place.site().code(), Numbers.short2(place.settingMm())))
                                .collect(Collectors.joining(", "))));
    }

    /** What the planner recommends, or why it recommends nothing. */
    public static String sentence(Plan plan) {
        return switch (plan.ending()) {
            case RECOMMENDED -> recommended(plan, plan.recommended().orElseThrow());
            case NOTHING_VISIBLE ->
                English.text(
                        bindsALimit(plan) ? "plan.nothing-visible-limits" : "plan.nothing-visible",
                        gain(plan.courses().getFirst()));
            case LIMITS_TOO_TIGHT ->
                plan.nearest()
                        .map(nearest -> tooTight(plan, nearest))
                        .orElseGet(() -> English.text("plan.nothing-inside"));
            case NOTHING_TO_IMPROVE -> English.text("plan.nothing-to-improve");
            case NOTHING_INSIDE -> English.text("plan.nothing-inside");
            case FORBIDDEN -> English.text("plan.forbidden");
        };
    }

    /** One line: how it ended. */
    public static String headline(Plan plan) {
        return English.text("ending." + plan.ending().code());
    }

    private static String recommended(Plan plan, RankedCourse best) {
        boolean several = best.reading().benefits().size() > 1;
        String sentence = English.text(
                several ? "plan.recommended-weighed" : "plan.recommended",
                Integer.toString(plan.evaluatedCount()),
                gain(best),
                visits(best.visitsCount()),
                downtime(best),
                ChanceWords.median(best.reading().pihProbability()));
        return plan.lighter().isEmpty()
                ? sentence
                : sentence + " "
                        + lighter(best, plan.courses().get(plan.lighter().getAsInt()));
    }

    private static String lighter(RankedCourse best, RankedCourse lighter) {
        return English.text(
                "plan.lighter",
                Integer.toString(lighter.rank()),
                visits(lighter.visitsCount()),
                downtime(lighter),
                Numbers.short2(
                        best.weighedPercent().q50() - lighter.weighedPercent().q50()),
                Numbers.short2(best.smallestVisiblePercent()));
    }

    private static String tooTight(Plan plan, Plan.Nearest nearest) {
        String which = nearest.alone().isEmpty()
                ? English.text("plan.limits-together")
                : nearest.alone().stream()
                        .map(burden -> English.text("plan.limits-alone", limit(plan, burden)))
                        .collect(Collectors.joining(" "));
        String exceeded = nearest.exceeded().stream()
                .map(burden -> English.text(
                        exceeds(burden, nearest.course()), value(nearest.course(), burden), limitValue(plan, burden)))
                .collect(Collectors.joining(", "));
        return English.text("plan.limits-too-tight", which, exceeded);
    }

    private static String exceeds(Burden burden, RankedCourse course) {
        boolean numbed = burden == Burden.PAIN && course.course().anaesthetic().isPresent();
        return "exceeds." + burden.code() + (numbed ? "-numbed" : "");
    }

    /** Whether a limit left courses out: with wider ones there would be others. */
    private static boolean bindsALimit(Plan plan) {
        return plan.excluded().stream()
                .anyMatch(each -> Stream.of(Burden.values()).map(Exclusion::of).anyMatch(each.reason()::equals));
    }

    /** "acne scars about 23 % better than doing nothing (9 to 40 % better)". */
    public static String gain(RankedCourse course) {
        return course.reading().benefits().stream()
                .filter(BenefitRow.Read.class::isInstance)
                .map(BenefitRow.Read.class::cast)
                .map(read -> Names.of(read.benefit()).toLowerCase(Locale.ROOT) + " about "
                        + BenefitWords.comparison(read.improvementPercent().q50()) + " than doing nothing ("
                        + BenefitWords.range(read.improvementPercent()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** "4 visits". */
    public static String visits(int count) {
        return count == 1 ? English.text("plan.visit") : English.text("plan.visits", Integer.toString(count));
    }

    /** "2 days". */
    public static String downtime(RankedCourse course) {
        double days = course.burden(Burden.DOWNTIME);
        return days <= 0 ? English.text("plan.no-downtime") : Numbers.days(days);
    }

    /** Why a course stands where it stands. */
    public static String why(Plan plan, RankedCourse course) {
        RankedCourse first = plan.courses().getFirst();
        if (course.rank() == 1) {
            return English.text(course.isVisible() ? "why.most" : "why.most-invisible");
        }
        if (course.dominatedBy().isPresent()) {
            return English.text(
                    "why.dominated", Integer.toString(course.dominatedBy().getAsInt() + 1));
        }
        String trade = String.join(", ", trades(first, course));
        String seen = course.isVisible() ? "" : " " + English.text("why.invisible");
        double lost = first.weighedPercent().q50() - course.weighedPercent().q50();
        String points = Numbers.short2(lost);
        if (trade.isEmpty()) {
            return (lost <= 0 ? English.text("why.nearly") : English.text("why.nearly-less", points)) + seen;
        }
        return (lost <= 0
                        ? English.text("why.trade-equal", trade)
                        : English.text("why.trade", English.text("trade.points", points), trade))
                + seen;
    }

    private static List<String> trades(RankedCourse first, RankedCourse course) {
        List<String> trades = new ArrayList<>();
        int fewer = first.visitsCount() - course.visitsCount();
        if (fewer > 0) {
            trades.add(
                    fewer == 1
                            ? English.text("trade.visits-one")
                            : English.text("trade.visits", Integer.toString(fewer)));
        }
        String days = Numbers.days(course.burden(Burden.DOWNTIME));
        String daysOfFirst = Numbers.days(first.burden(Burden.DOWNTIME));
        if (first.burden(Burden.DOWNTIME) - course.burden(Burden.DOWNTIME) >= LEAST_DAYS && !days.equals(daysOfFirst)) {
            trades.add(English.text("trade.downtime", days, daysOfFirst));
        }
        String marks = ChanceWords.median(course.reading().pihProbability());
        String marksOfFirst = ChanceWords.median(first.reading().pihProbability());
        if (first.burden(Burden.DARK_MARKS) - course.burden(Burden.DARK_MARKS) >= LEAST_CHANCE
                && !marks.equals(marksOfFirst)) {
            trades.add(English.text("trade.dark-marks", marks, marksOfFirst));
        }
        return trades;
    }

    /** Why courses were left out. */
    public static String reason(Exclusion exclusion) {
        return English.text("exclusion." + exclusion.code());
    }

    /** "The limit of 4 days of downtime". */
    private static String limit(Plan plan, Burden burden) {
        return English.text("limit." + burden.code(), limitValue(plan, burden));
    }

    private static String limitValue(Plan plan, Burden burden) {
        return switch (burden) {
            case VISITS -> Numbers.whole(plan.request().limits().visitsCount());
            case DOWNTIME -> days(plan.request().limits().downtimeDays());
            case DARK_MARKS -> chance(plan.request().limits().pihProbability());
            case PAIN -> Numbers.short2(plan.request().limits().painScore());
        };
    }

    private static String value(RankedCourse course, Burden burden) {
        return switch (burden) {
            case VISITS -> Integer.toString(course.visitsCount());
            case DOWNTIME -> days(larger(course.reading().downtimeDays()));
            case DARK_MARKS -> chance(larger(course.reading().pihProbability()));
            case PAIN -> Numbers.short2(larger(course.painScore()));
        };
    }

    private static double larger(Band band) {
        return Math.max(band.q50(), band.mean());
    }

    /** "1 day", "0.5 days". */
    public static String days(double days) {
        return Numbers.short2(days) + (days == 1 ? " day" : " days");
    }

    private static String chance(double share) {
        return Numbers.short2(100 * share) + " in 100";
    }
}
