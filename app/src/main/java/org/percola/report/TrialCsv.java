package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.patient.Said;
import org.percola.population.Endpoint;
import org.percola.population.Endpoint.Graded;
import org.percola.population.PersonRow;
import org.percola.population.TrialDesign;
import org.percola.population.TrialResult.AdverseResult;
import org.percola.population.TrialResult.ArmResult;
import org.percola.population.TrialResult.Contrast;
import org.percola.population.TrialResult.GradedResult;

/**
 * The result of a trial as one long table: {@code arm,endpoint,atDay,quantity,value,newTrialMean,...,newTrialQ95}; and
 * the rows of people. Fields that a spreadsheet could take for a formula are never written.
 */
public final class TrialCsv {
    /** What each column of the long table is. */
    public static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("arm", "name of the arm, or of two arms with a minus between them"),
            TableColumn.text(
                    "endpoint", "scale or adverse event, see the lists of `percola scales` and of side effects"),
            TableColumn.number("atDay", "d", "day of grading after the first session; empty for an adverse event"),
            TableColumn.text("quantity", "what `value` is, see below"),
            TableColumn.number("value", "of the quantity", "in the trial itself: median coefficients, median clinic"),
            TableColumn.number("newTrialMean", "of the quantity", "mean over repetitions in other worlds and clinics"),
            TableColumn.number("newTrialSd", "of the quantity", "SD over repetitions"),
            TableColumn.number("newTrialQ05", "of the quantity", "5 % quantile over repetitions"),
            TableColumn.number("newTrialQ10", "of the quantity", "10 % quantile over repetitions"),
            TableColumn.number("newTrialQ25", "of the quantity", "25 % quantile over repetitions"),
            TableColumn.number("newTrialQ50", "of the quantity", "median over repetitions"),
            TableColumn.number("newTrialQ75", "of the quantity", "75 % quantile over repetitions"),
            TableColumn.number("newTrialQ90", "of the quantity", "90 % quantile over repetitions"),
            TableColumn.number("newTrialQ95", "of the quantity", "95 % quantile over repetitions"));

    private final StringBuilder out = new StringBuilder(Dictionary.heading(COLUMNS));

    private TrialCsv() {}

    public static String of(TrialReport report) {
        TrialCsv csv = new TrialCsv();
        report.result().arms().forEach(csv::arm);
        report.result().contrasts().forEach(csv::contrast);
        return csv.out.toString();
    }

    private void arm(ArmResult arm) {
        for (GradedResult row : arm.gradings()) {
            String scale = row.endpoint().scale().code();
            if (row.baseline() != null) {
                row(
                        arm.name(),
                        scale,
                        row.atDay(),
                        "baselineMean",
                        row.baseline().mean(),
                        null);
                row(arm.name(), scale, row.atDay(), "baselineSd", row.baseline().sd(), null);
            }
            row(arm.name(), scale, row.atDay(), "mean", row.end().mean(), null);
            row(arm.name(), scale, row.atDay(), "sd", row.end().sd(), null);
            row(
                    arm.name(),
                    scale,
                    row.atDay(),
                    "changeMean",
                    row.change().mean(),
                    row.newTrial().changeMean());
            row(
                    arm.name(),
                    scale,
                    row.atDay(),
                    "changeSd",
                    row.change().sd(),
                    row.newTrial().changeSd());
            row(
                    arm.name(),
                    scale,
                    row.atDay(),
                    "improvementPercent",
                    row.improvementPercent(),
                    row.newTrial().improvementPercent());
            row(arm.name(), scale, row.atDay(), "responderFraction", row.responderFraction(), null);
        }
        for (AdverseResult event : arm.events()) {
            if (event.incidence() != null) {
                String code = event.endpoint().event().code();
                row(arm.name(), code, Double.NaN, "incidence", event.incidence(), event.newTrialIncidence());
            }
        }
    }

    private void contrast(Contrast contrast) {
        String arms = contrast.first() + " - " + contrast.second();
        String scale = contrast.endpoint().scale().code();
        row(arms, scale, contrast.atDay(), "difference", contrast.difference(), contrast.newTrial());
        row(arms, scale, contrast.atDay(), "standardError", contrast.standardError(), null);
    }

    private void row(String arm, String endpoint, double day, String quantity, double value, @Nullable Band newTrial) {
        out.append(Dictionary.field(arm)).append(',').append(endpoint).append(',');
        out.append(Double.isNaN(day) ? "" : Double.toString(day))
                .append(',')
                .append(quantity)
                .append(',')
                .append(value);
        if (newTrial == null) {
            out.append(",,,,,,,,,");
        } else {
            for (double number : List.of(
                    newTrial.mean(),
                    newTrial.sd(),
                    newTrial.q05(),
                    newTrial.q10(),
                    newTrial.q25(),
                    newTrial.q50(),
                    newTrial.q75(),
                    newTrial.q90(),
                    newTrial.q95())) {
                out.append(',').append(number);
            }
        }
        out.append('\n');
    }

    /** What each column of the people's table is. */
    public static List<TableColumn> peopleColumns(TrialDesign design) {
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.whole(
                        "person", "1", "number of the person, from 0; the same in every arm of a split-face trial"),
                TableColumn.text("arm", "name of the arm"),
                TableColumn.number("ageYears", "a", "age"),
                TableColumn.text("sex", "female or male"),
                TableColumn.text("phototype", "Fitzpatrick phototype, I to VI"),
                new TableColumn("smoker", TableColumn.Type.TRUTH, "", "whether the person smokes")));
        List<Graded> gradings = design.gradings();
        for (int k = 0; k < gradings.size(); k++) {
            String name = (k + 1) + " " + gradings.get(k).scale().code();
            columns.add(TableColumn.number(
                    name + " baseline",
                    "of the scale",
                    "grading " + (k + 1) + " of the design before treatment; the lowest score on improvement scales"));
            columns.add(TableColumn.number(
                    name + " change",
                    "of the scale",
                    "grading " + (k + 1)
                            + " at its day minus baseline, with the rater's error; the score on improvement scales"));
        }
        for (Endpoint.Adverse event : design.events()) {
            columns.add(TableColumn.whole(
                    event.event().code(),
                    "1",
                    "adverse event: 1 it came, 0 it did not, empty where nobody ever counted it"));
        }
        return columns;
    }

    /** Headings of the people's table. */
    public static String peopleHeading(TrialDesign design) {
        return Dictionary.heading(peopleColumns(design));
    }

    /** One person in one arm. */
    public static void person(StringBuilder out, TrialDesign design, PersonRow row) {
        out.append(row.number())
                .append(',')
                .append(Dictionary.field(row.arm()))
                .append(',')
                .append(row.patient().ageYears())
                .append(',')
                .append(row.patient().sex().code())
                .append(',')
                .append(row.patient().phototype().code())
                .append(',')
                .append(row.patient().smoker() == Said.YES);
        for (int k = 0; k < design.gradings().size(); k++) {
            out.append(',').append(row.baseline(k)).append(',').append(row.change(k));
        }
        for (int k = 0; k < design.events().size(); k++) {
            out.append(',').append(row.came(k).map(came -> came ? "1" : "0").orElse(""));
        }
        out.append('\n');
    }
}
