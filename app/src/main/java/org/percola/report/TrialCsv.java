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
    private final StringBuilder out = new StringBuilder("arm,endpoint,atDay,quantity,value,newTrialMean,newTrialSd,"
            + "newTrialQ05,newTrialQ10,newTrialQ25,newTrialQ50,newTrialQ75,newTrialQ90,newTrialQ95\n");

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
        out.append(field(arm)).append(',').append(endpoint).append(',');
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

    /** Headings of the people's table. */
    public static String peopleHeading(TrialDesign design) {
        List<String> headings = new ArrayList<>(List.of("person", "arm", "ageYears", "sex", "phototype", "smoker"));
        List<Graded> gradings = design.gradings();
        for (int k = 0; k < gradings.size(); k++) {
            String name = (k + 1) + " " + gradings.get(k).scale().code();
            headings.add(name + " baseline");
            headings.add(name + " change");
        }
        for (Endpoint.Adverse event : design.events()) {
            headings.add(event.event().code());
        }
        return String.join(",", headings) + "\n";
    }

    /** One person in one arm. */
    public static void person(StringBuilder out, TrialDesign design, PersonRow row) {
        out.append(row.number())
                .append(',')
                .append(field(row.arm()))
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

    /** Names of arms hold no quote; a leading sign would be a formula. */
    private static String field(String name) {
        return name.contains(",") ? '"' + name + '"' : name;
    }
}
