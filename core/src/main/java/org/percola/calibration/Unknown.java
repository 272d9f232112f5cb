package org.percola.calibration;

import java.util.List;
import java.util.Locale;
import org.percola.evidence.ParameterDraw;

/**
 * A quantity that the calibration may move, and what was believed of it before: its median and the standard deviation of
 * its logarithm (a fraction: of its logit; a power: of itself). A place x among beliefs is in units of that deviation.
 *
 * @param name a parameter of the evidence, or the effect of one study on what it measured
 * @param why where the belief comes from
 */
public record Unknown(String name, double median, double sd, Link link, String why) {
    /** On which axis the belief is normal. */
    public enum Link {
        LOG,
        LOGIT,
        LINEAR,
        /** The effect of one study: no parameter of the model, forecasts do not use it. */
        STUDY
    }

    /** The value at a place, 0 for the median. */
    double at(double x) {
        return switch (link) {
            case LOG -> median * StrictMath.exp(sd * x);
            case LOGIT -> {
                double odds = median / (1 - median) * StrictMath.exp(sd * x);
                yield odds / (1 + odds);
            }
            case LINEAR, STUDY -> median + sd * x;
        };
    }

    /** Whether it is a coefficient of the model. */
    boolean isParameter() {
        return link != Link.STUDY;
    }

    /** The parameters of the model, in the order of the table. */
    static List<Unknown> parameters() {
        return Table.read(
                "priors.csv",
                row -> new Unknown(
                        row.text("name"),
                        row.number("median"),
                        row.number("sd"),
                        Link.valueOf(row.text("link").toUpperCase(Locale.ROOT)),
                        row.text("why")));
    }

    /** A study's effect on the logarithm of a gain that it measured. */
    static Unknown effectOf(String study, String effect, double spread) {
        return new Unknown(
                study + "/" + effect, 0, spread, Link.STUDY, "what studies differ by: method, people, hands");
    }

    /** Writes values of parameters into a draw. */
    static ParameterDraw into(ParameterDraw draw, List<Unknown> unknowns, double[] x) {
        ParameterDraw changed = draw;
        for (int k = 0; k < x.length; k++) {
            Unknown each = unknowns.get(k);
            if (each.isParameter()) {
                changed = changed.with(each.name(), each.at(x[k]));
            }
        }
        return changed;
    }
}
