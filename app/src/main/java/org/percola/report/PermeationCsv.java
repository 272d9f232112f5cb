package org.percola.report;

import java.util.List;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.DeliveryForecast.Amounts;
import org.percola.forecast.DeliveryForecast.Side;
import org.percola.forecast.DeliveryForecast.TimeBand;
import org.percola.numeric.Band;

/**
 * A permeation result as one long table for a spreadsheet or R: {@code side,quantity,timeH,unit,mean,sd,q05,...,q95}. The
 * laboratory's own points come last, value in {@code mean}, with what the forecast says at their time.
 */
public final class PermeationCsv {
    /** What each column is. */
    public static final List<TableColumn> COLUMNS = TableColumn.withBand(
            TableColumn.text("side", "intact or treated skin, their ratio, or the laboratory's own data"),
            TableColumn.text("quantity", "what the numbers are, named as in the JSON result"),
            TableColumn.number("timeH", "h", "time after the application; empty where there is none"),
            TableColumn.text("unit", "of the numbers"));

    private final StringBuilder out = new StringBuilder(Dictionary.heading(COLUMNS));

    private PermeationCsv() {}

    public static String of(Permeation result) {
        PermeationCsv csv = new PermeationCsv();
        csv.write(result);
        return csv.out.toString();
    }

    private void write(Permeation result) {
        DeliveryForecast forecast = result.forecast();
        side("intact", forecast.intact());
        side("treated", forecast.treated());
        forecast.enhancementAtLeast()
                .ifPresent(least -> out.append("ratio,enhancementAtLeast,,1,,,")
                        .append(least)
                        .append(",,,,,,\n"));
        row("ratio", "enhancementRatio", "", "1", forecast.enhancementRatio());
        row("ratio", "cumulativeRatio", "", "1", forecast.cumulativeRatio());
        amounts("intact", forecast.intactAmounts(), result);
        amounts("treated", forecast.amounts(), result);
        times("treated", "cumulativeOfOne", forecast.band().single());
        times(
                "treated",
                "cumulativeMeanOf" + forecast.band().n(),
                forecast.band().meanOfN());
        forecast.closure().ifPresent(closure -> {
            row("treated", "barrierRecovery", "", "h", closure.barrierRecoveryH());
            row("treated", "poreHalfLife", "", "h", closure.poreHalfLifeH());
        });
        result.overlay()
                .ifPresent(overlay -> overlay.points()
                        .forEach(each -> out.append("data,cumulative,")
                                .append(each.point().timeH())
                                .append(",ug/cm2,")
                                .append(each.point().valueUgPerCm2())
                                .append(',')
                                .append(
                                        each.point().sdUgPerCm2().isPresent()
                                                ? Double.toString(each.point()
                                                        .sdUgPerCm2()
                                                        .getAsDouble())
                                                : "")
                                .append(',')
                                .append(each.q05())
                                .append(",,,")
                                .append(each.q50())
                                .append(",,,")
                                .append(each.q95())
                                .append('\n')));
    }

    private void side(String name, Side side) {
        row(name, "kp", "", "cm/h", side.kpCmPerH());
        row(name, "flux", "", "ug/cm2/h", side.fluxUgPerCm2H());
        row(name, "lag", "", "min", side.lagMin());
        times(name, "cumulative", side.cumulativeUgPerCm2());
    }

    private void times(String side, String quantity, List<TimeBand> bands) {
        bands.forEach(band -> row(side, quantity, Double.toString(band.timeH()), "ug/cm2", band.value()));
    }

    private void amounts(String side, List<Amounts> all, Permeation result) {
        for (Amounts at : all) {
            String time = Double.toString(at.timeH());
            if (!result.experiment().dose().isInfinite()) {
                row(side, "donor", time, "ug/cm2", at.donor());
            }
            row(side, "stratumCorneum", time, "ug/cm2", at.stratumCorneum());
            row(side, "epidermis", time, "ug/cm2", at.epidermis());
            row(side, "dermis", time, "ug/cm2", at.dermis());
            row(side, "systemic", time, "ug/cm2", at.systemic());
            row(side, "receptor", time, "ug/cm2", at.receptor());
            row(side, "removed", time, "ug/cm2", at.removed());
        }
    }

    private void row(String side, String quantity, String time, String unit, Band band) {
        out.append(side).append(',').append(quantity).append(',').append(time).append(',');
        out.append(unit).append(',').append(band.mean()).append(',').append(band.sd());
        for (double q :
                new double[] {band.q05(), band.q10(), band.q25(), band.q50(), band.q75(), band.q90(), band.q95()}) {
            out.append(',').append(q);
        }
        out.append('\n');
    }
}
