package org.percola.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.population.TrialResult;
import org.percola.population.TrialResult.AdverseResult;
import org.percola.population.TrialResult.ArmResult;
import org.percola.population.TrialResult.GradedResult;
import org.percola.population.TrialResult.Power;
import org.percola.wire.Grid;

/** Many trials as one table: a row for each design, arm and endpoint, with the values of the axes in front. */
public final class SweepCsv {
    private SweepCsv() {}

    /** What each column is: the axes of the grid stand behind {@code design}. */
    public static List<TableColumn> columns(Grid grid) {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.whole(
                "design", "1", "number of the design in the grid, from 1; the last list turns fastest"));
        for (Grid.Axis axis : grid.axes()) {
            columns.add(new TableColumn(
                    axis.path(),
                    type(axis.values()),
                    "as in the grid",
                    "the value of this list of the grid, by its place in the file"));
        }
        columns.addAll(List.of(
                TableColumn.text("arm", "name of the arm"),
                TableColumn.whole("n", "1", "people in the arm"),
                TableColumn.text("endpoint", "scale or adverse event"),
                TableColumn.number("atDay", "d", "day of grading after the first session; empty for an adverse event"),
                TableColumn.number(
                        "baselineMean", "of the scale", "mean before treatment; empty on improvement scales"),
                TableColumn.number(
                        "changeMean",
                        "of the scale",
                        "mean of value minus baseline; the mean score on improvement scales"),
                TableColumn.number("changeSd", "of the scale", "SD of the change over people"),
                TableColumn.number(
                        "improvementPercent", "%", "mean change in percent of the mean baseline; positive is better"),
                TableColumn.number("responderFraction", "1", "part of the people who responded"),
                TableColumn.number(
                        "incidence",
                        "1",
                        "part of the people whom the adverse event befell; empty where nobody ever counted it"),
                TableColumn.number(
                        "newTrialChangeQ10", "of the scale", "10 % quantile over repetitions of `changeMean`"),
                TableColumn.number("newTrialChangeQ50", "of the scale", "median over repetitions of `changeMean`"),
                TableColumn.number(
                        "newTrialChangeQ90", "of the scale", "90 % quantile over repetitions of `changeMean`"),
                TableColumn.number(
                        "newTrialImprovementQ10", "%", "10 % quantile over repetitions of `improvementPercent`"),
                TableColumn.number("newTrialImprovementQ50", "%", "median over repetitions of `improvementPercent`"),
                TableColumn.number(
                        "newTrialImprovementQ90", "%", "90 % quantile over repetitions of `improvementPercent`"),
                TableColumn.number("newTrialIncidenceQ10", "1", "10 % quantile over repetitions of `incidence`"),
                TableColumn.number("newTrialIncidenceQ50", "1", "median over repetitions of `incidence`"),
                TableColumn.number("newTrialIncidenceQ90", "1", "90 % quantile over repetitions of `incidence`"),
                TableColumn.number(
                        "powerDifference",
                        "of the first scale",
                        "mean difference of the first two arms over new trials; empty with one arm"),
                TableColumn.whole(
                        "nPerArm80",
                        "1",
                        "people an arm for a power of 80 % at 5 %, two-sided; empty where there is no difference")));
        return columns;
    }

    private static TableColumn.Type type(List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
            return TableColumn.Type.WHOLE;
        }
        if (values.stream().allMatch(JsonNode::isNumber)) {
            return TableColumn.Type.NUMBER;
        }
        return values.stream().allMatch(JsonNode::isBoolean) ? TableColumn.Type.TRUTH : TableColumn.Type.TEXT;
    }

    public static String heading(Grid grid) {
        return Dictionary.heading(columns(grid));
    }

    /** The rows of one design. */
    public static String rows(Grid grid, int number, TrialResult result) {
        StringBuilder front = new StringBuilder().append(number + 1);
        for (int axis = 0; axis < grid.axes().size(); axis++) {
            JsonNode value = grid.value(number, axis);
            front.append(',').append(Dictionary.field(value.isTextual() ? value.textValue() : value.toString()));
        }
        Power power = result.power();
        String end = power == null
                ? ",,"
                : "," + power.difference() + "," + (power.perArm80() == null ? "" : power.perArm80());
        StringBuilder rows = new StringBuilder();
        for (ArmResult arm : result.arms()) {
            String start = front + "," + Dictionary.field(arm.name()) + "," + arm.peopleCount();
            for (GradedResult row : arm.gradings()) {
                rows.append(start)
                        .append(',')
                        .append(row.endpoint().scale().code())
                        .append(',')
                        .append(row.atDay())
                        .append(',')
                        .append(row.baseline() == null ? "" : row.baseline().mean())
                        .append(',')
                        .append(row.change().mean())
                        .append(',')
                        .append(row.change().sd())
                        .append(',')
                        .append(row.improvementPercent())
                        .append(',')
                        .append(row.responderFraction())
                        .append(',')
                        .append(band(row.newTrial().changeMean()))
                        .append(band(row.newTrial().improvementPercent()))
                        .append(",,,")
                        .append(end)
                        .append('\n');
            }
            for (AdverseResult event : arm.events()) {
                rows.append(start)
                        .append(',')
                        .append(event.endpoint().event().code())
                        .append(",,,,,,,")
                        .append(event.incidence() == null ? "" : event.incidence())
                        .append(",,,,,,")
                        .append(band(event.newTrialIncidence()))
                        .append(end)
                        .append('\n');
            }
        }
        return rows.toString();
    }

    private static String band(@Nullable Band band) {
        return band == null ? ",,," : "," + band.q10() + "," + band.q50() + "," + band.q90();
    }
}
