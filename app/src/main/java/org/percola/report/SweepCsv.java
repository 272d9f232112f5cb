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

    public static String heading(Grid grid) {
        List<String> headings = new ArrayList<>();
        headings.add("design");
        grid.axes().forEach(axis -> headings.add(field(axis.path())));
        headings.addAll(List.of(
                "arm",
                "n",
                "endpoint",
                "atDay",
                "baselineMean",
                "changeMean",
                "changeSd",
                "improvementPercent",
                "responderFraction",
                "incidence",
                "newTrialChangeQ10",
                "newTrialChangeQ50",
                "newTrialChangeQ90",
                "newTrialImprovementQ10",
                "newTrialImprovementQ50",
                "newTrialImprovementQ90",
                "newTrialIncidenceQ10",
                "newTrialIncidenceQ50",
                "newTrialIncidenceQ90",
                "powerDifference",
                "nPerArm80"));
        return String.join(",", headings) + "\n";
    }

    /** The rows of one design. */
    public static String rows(Grid grid, int number, TrialResult result) {
        StringBuilder front = new StringBuilder().append(number + 1);
        for (int axis = 0; axis < grid.axes().size(); axis++) {
            JsonNode value = grid.value(number, axis);
            front.append(',').append(field(value.isTextual() ? value.textValue() : value.toString()));
        }
        Power power = result.power();
        String end = power == null
                ? ",,"
                : "," + power.difference() + "," + (power.perArm80() == null ? "" : power.perArm80());
        StringBuilder rows = new StringBuilder();
        for (ArmResult arm : result.arms()) {
            String start = front + "," + field(arm.name()) + "," + arm.peopleCount();
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

    private static String field(String text) {
        return text.matches("[^,\"\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
