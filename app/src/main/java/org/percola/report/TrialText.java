package org.percola.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.population.Population;
import org.percola.population.TrialDesign;
import org.percola.population.TrialResult.AdverseResult;
import org.percola.population.TrialResult.ArmResult;
import org.percola.population.TrialResult.Contrast;
import org.percola.population.TrialResult.GradedResult;
import org.percola.population.TrialResult.MeanSd;
import org.percola.population.TrialResult.Power;
import org.percola.words.Names;
import org.percola.words.Numbers;
import org.percola.words.TrialWords;

/** The result of a trial for a terminal. */
public final class TrialText {
    private final TrialReport report;
    private final TerminalPage page;

    private TrialText(TrialReport report, boolean coloured) {
        this.report = report;
        this.page = new TerminalPage(coloured);
    }

    /** The whole result; {@code coloured} with ANSI colours. */
    public static String of(TrialReport report, boolean coloured) {
        return new TrialText(report, coloured).write();
    }

    private String write() {
        page.title(TrialWords.TITLE);
        description(report.result().design()).forEach(part -> page.wrapped("  ", part));
        page.status();
        for (ArmResult arm : report.result().arms()) {
            arm(arm);
        }
        contrasts();
        Power power = report.result().power();
        if (power != null) {
            page.gap().wrapped("", sentence(report, power));
        }
        page.gap();
        report.forecastBy().forEach(words -> page.wrapped("", words));
        page.gap().wrapped("", TrialWords.READING).wrapped("", TrialWords.LIMITS);
        return page.toString();
    }

    /** Who takes part, as short lines. */
    static List<String> description(TrialDesign design) {
        Population people = design.population();
        String types = people.phototypes().stream()
                .map(share -> share.phototype().code() + " " + Numbers.whole(100 * share.fraction()) + " %")
                .collect(Collectors.joining(", "));
        String severity = people.severity()
                .map(stated -> ", " + Names.of(stated.scale()) + " " + number(stated.mean()) + " (SD "
                        + number(stated.sd()) + ")")
                .orElse(", usual severity (ASSUMED)");
        return List.of(
                people.peopleCount()
                        + (design.splitFace() ? " people, every arm in each of them" : " people in each arm")
                        + "; age " + number(people.age().mean()) + " (SD "
                        + number(people.age().sd()) + "), " + Numbers.whole(100 * people.femaleFraction())
                        + " % women, phototype " + types,
                Names.of(people.concern().benefit()) + severity,
                "seed " + design.seed() + ", repeated " + design.replicatesCount() + " times");
    }

    private void arm(ArmResult arm) {
        page.heading("Arm " + arm.name() + ", n " + arm.peopleCount());
        if (!arm.gradings().isEmpty()) {
            Columns table = Columns.ofNumbers(
                    "  ",
                    "scale",
                    "day",
                    "before",
                    "after",
                    "change",
                    "better",
                    "responders",
                    "a new trial: change",
                    "better");
            for (GradedResult grading : arm.gradings()) {
                table.add(
                        grading.endpoint().scale().code(),
                        Numbers.whole(grading.atDay()),
                        mean(grading.baseline()),
                        mean(grading.end()),
                        mean(grading.change()),
                        Numbers.whole(grading.improvementPercent()) + " %",
                        Numbers.whole(100 * grading.responderFraction()) + " %",
                        range(grading.newTrial().changeMean()),
                        Numbers.whole(grading.newTrial().improvementPercent().q50()) + " % ("
                                + Numbers.whole(
                                        grading.newTrial().improvementPercent().q10()) + " to "
                                + Numbers.whole(
                                        grading.newTrial().improvementPercent().q90()) + ")");
            }
            page.table(table);
        }
        for (AdverseResult event : arm.events()) {
            page.wrapped("  ", incidence(event));
        }
    }

    static String incidence(AdverseResult event) {
        String name = Names.of(event.endpoint().event()) + ": ";
        Double here = event.incidence();
        Band next = event.newTrialIncidence();
        return here == null || next == null
                ? name + "nobody has counted it, so no figure is given"
                : name + Numbers.whole(100 * here) + " in 100; in new trials " + Numbers.whole(100 * next.q50()) + " ("
                        + Numbers.whole(100 * next.q10()) + " to " + Numbers.whole(100 * next.q90()) + ")";
    }

    private void contrasts() {
        if (report.result().contrasts().isEmpty()) {
            return;
        }
        page.heading("First arm minus second");
        Columns table = Columns.ofNumbers(
                "  ", "arms", "scale", "day", "difference", "95 % interval", "a new trial", "first does better in");
        for (Contrast contrast : report.result().contrasts()) {
            table.add(
                    contrast.first() + " - " + contrast.second(),
                    contrast.endpoint().scale().code(),
                    Numbers.whole(contrast.atDay()),
                    number(contrast.difference()),
                    number(contrast.low()) + " to " + number(contrast.high()),
                    range(contrast.newTrial()),
                    Numbers.whole(100 * contrast.firstBetterFraction()) + " % of new trials");
        }
        page.table(table);
    }

    static String sentence(TrialReport report, Power power) {
        Contrast first = report.result().contrasts().getFirst();
        return TrialWords.power(
                number(power.difference()) + " (" + Names.of(first.endpoint().scale()) + ")",
                first.first(),
                first.second(),
                needed(power.perArm80()),
                needed(power.perArm90()),
                Numbers.whole(100 * power.significantFraction()) + " in 100");
    }

    private static String needed(@Nullable Long people) {
        return people == null ? "any number of" : Long.toString(people);
    }

    static String mean(@Nullable MeanSd value) {
        return value == null ? "-" : number(value.mean()) + " (" + number(value.sd()) + ")";
    }

    static String range(Band band) {
        return number(band.q50()) + " (" + number(band.q10()) + " to " + number(band.q90()) + ")";
    }

    /** Two decimals below ten, one below a hundred. */
    static String number(double value) {
        int decimals = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
        String shown = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return shown;
    }
}
