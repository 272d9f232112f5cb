package org.percola.report;

import java.util.List;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.SideEffectRow;
import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.AmountRow;
import org.percola.forecast.ZoneForecast.TissueRow;
import org.percola.healing.TissuePatch;
import org.percola.numeric.Band;
import org.percola.words.AnswerWords;

/**
 * The result as one long table for a spreadsheet or R: {@code part,zone,quantity,time,timeUnit,unit,mean,sd,q05,...,q95}.
 * A number that has no spread stands in {@code mean} alone. The first row is the answer; where the answer forbids the course, the
 * second says that the forecast was asked for all the same.
 */
public final class SimulationCsv {
    /** What each column is. */
    public static final List<TableColumn> COLUMNS = TableColumn.withBand(
            TableColumn.text("part", "answer, or the part of the forecast that the row is of"),
            TableColumn.text("zone", "site, where the row is of one zone"),
            TableColumn.text("quantity", "what the numbers are, named as in the JSON result"),
            TableColumn.number(
                    "time",
                    "as timeUnit",
                    "time after the first session or the application; empty where there is none"),
            TableColumn.text("timeUnit", "d or h"),
            TableColumn.text("unit", "of the numbers; a scale's name where they are on that scale"));

    private final StringBuilder out = new StringBuilder(Dictionary.heading(COLUMNS));

    private SimulationCsv() {}

    public static String of(Simulation simulation) {
        SimulationCsv csv = new SimulationCsv();
        csv.out.append("answer,,").append(AnswerWords.kind(simulation.answer())).append(",,,,,,,,,,,,\n");
        if (simulation.isAgainstTheAnswer()) {
            csv.out.append("answer,,againstTheAnswer: --allow-unsuitable,,,,1,,,,,,,,\n");
        }
        simulation.forecast().ifPresent(csv::write);
        simulation.patch().flatMap(PatchView::found).ifPresent(csv::patch);
        return csv.out.toString();
    }

    private void write(Forecast forecast) {
        for (ZoneForecast zone : forecast.zones()) {
            zone(zone, zone.site().code());
        }
        for (BenefitRow row : forecast.benefits()) {
            if (row instanceof BenefitRow.Read read) {
                String name = read.benefit().code();
                row(
                        "benefit",
                        "",
                        name + " changeOnScale",
                        read.readDay(),
                        "d",
                        read.scale().code(),
                        read.changeOnScale());
                row(
                        "benefit",
                        "",
                        name + " untreatedChange",
                        read.readDay(),
                        "d",
                        read.scale().code(),
                        read.untreatedChange());
                row(
                        "benefit",
                        "",
                        name + " attributable",
                        read.readDay(),
                        "d",
                        read.scale().code(),
                        read.attributable());
                for (BenefitRow.TimePoint point : read.course()) {
                    row("benefit", "", name + " improvement", point.timeDays(), "d", "%", point.improvementPercent());
                }
            }
        }
        for (SideEffectRow row : forecast.sideEffects()) {
            String name = row.event().code();
            row.probability().ifPresent(band -> row("sideEffect", "", name + " probability", 0, "", "1", band));
            row("sideEffect", "", name + " onset", 0, "", "d", row.onsetDay());
            row("sideEffect", "", name + " duration", 0, "", "d", row.durationDays());
        }
    }

    private void zone(ZoneForecast zone, String site) {
        zone.puncture().ifPresent(found -> {
            row("puncture", site, "reach", 0, "", "mm", found.reachMm());
            row("puncture", site, "openDepth", 0, "", "mm", found.openDepthMm());
            row("puncture", site, "openDiameter", 0, "", "um", found.openDiameterUm());
            row("puncture", site, "density", 0, "", "1/cm2", found.densityPerCm2());
            number("puncture", site, "insertedFraction", found.insertedFraction());
            number("puncture", site, "coveredFraction", found.coveredFraction());
        });
        zone.delivery().ifPresent(found -> {
            row("delivery", site, "barrierRecovery", 0, "", "h", found.barrierRecoveryHours());
            row("delivery", site, "poreHalfLife", 0, "", "h", found.poreHalfLifeHours());
            found.enhancementRatio().ifPresent(ratio -> row("delivery", site, "enhancementRatio", 24, "h", "1", ratio));
            for (AmountRow at : found.amounts()) {
                row("delivery", site, "donor", at.timeHours(), "h", "ug/cm2", at.donor());
                row("delivery", site, "stratumCorneum", at.timeHours(), "h", "ug/cm2", at.stratumCorneum());
                row("delivery", site, "epidermis", at.timeHours(), "h", "ug/cm2", at.epidermis());
                row("delivery", site, "dermis", at.timeHours(), "h", "ug/cm2", at.dermis());
                row("delivery", site, "systemic", at.timeHours(), "h", "ug/cm2", at.systemic());
            }
        });
        for (TissueRow day : zone.tissue()) {
            row("tissue", site, "collagenChange", day.timeDays(), "d", "%", day.collagenChangePercent());
            row("tissue", site, "elastinChange", day.timeDays(), "d", "%", day.elastinChangePercent());
            row("tissue", site, "epidermisChange", day.timeDays(), "d", "%", day.epidermisChangePercent());
            row("tissue", site, "erythema", day.timeDays(), "d", "1", day.erythema());
            row("tissue", site, "oedema", day.timeDays(), "d", "1", day.oedema());
            row("tissue", site, "barrierOpenFraction", day.timeDays(), "d", "1", day.barrierOpenFraction());
            row("tissue", site, "melaninExcess", day.timeDays(), "d", "1", day.melaninExcess());
        }
    }

    /** Mean, least and largest over the cells; the cells themselves stand in the JSON and in the patch's own file. */
    private void patch(TissuePatch patch) {
        for (TissuePatch.Quantity quantity : TissuePatch.Quantity.values()) {
            String name = PatchView.key(quantity);
            for (int day = 0; day < patch.days().size(); day++) {
                TissuePatch.Extent extent = patch.extent(quantity, day);
                double at = patch.days().get(day);
                cells(name + " mean over cells", at, extent.mean());
                cells(name + " least cell", at, extent.least());
                cells(name + " largest cell", at, extent.most());
            }
        }
    }

    private void cells(String quantity, double timeDays, double value) {
        out.append("patch,,")
                .append(quantity)
                .append(',')
                .append(timeDays)
                .append(",d,1,")
                .append(value);
        out.append(",,,,,,,,\n");
    }

    private void row(String part, String zone, String quantity, double time, String timeUnit, String unit, Band band) {
        out.append(part).append(',').append(zone).append(',').append(quantity).append(',');
        out.append(timeUnit.isEmpty() ? "" : Double.toString(time))
                .append(',')
                .append(timeUnit)
                .append(',');
        out.append(unit).append(',').append(band.mean()).append(',').append(band.sd());
        for (double q :
                new double[] {band.q05(), band.q10(), band.q25(), band.q50(), band.q75(), band.q90(), band.q95()}) {
            out.append(',').append(q);
        }
        out.append('\n');
    }

    private void number(String part, String zone, String quantity, double value) {
        out.append(part)
                .append(',')
                .append(zone)
                .append(',')
                .append(quantity)
                .append(",,,1,")
                .append(value);
        out.append(",,,,,,,,\n");
    }
}
