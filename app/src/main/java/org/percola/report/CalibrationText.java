package org.percola.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.percola.calibration.Calibration;
import org.percola.calibration.Identifiability;
import org.percola.calibration.Target;
import org.percola.calibration.Unknown;
import org.percola.numeric.Band;

/** A calibration in words and columns: what it saw, how it fits, what the studies say about each parameter. */
public final class CalibrationText {
    /** Above this the studies hardly narrow a belief. */
    private static final double UNTOUCHED = 0.9;

    private CalibrationText() {}

    public static String of(Calibration found) {
        var text = new StringBuilder();
        text.append("Calibration of healing and of the risks that read it\n\n");
        text.append(summary(found)).append('\n');
        text.append("Targets: published or chosen, the most probable set, the ensemble's 5, 50 and 95 of 100\n");
        Columns targets = Columns.ofNumbers("  ", "", "wanted", "sigma", "mode", "q05", "q50", "q95", "kind", "what");
        for (Calibration.TargetFit fit : found.fits()) {
            Target t = fit.target();
            targets.add(
                    t.id(),
                    number(t.wanted()),
                    number(t.sigma()),
                    number(fit.atMode()),
                    number(fit.band().q05()),
                    number(fit.band().q50()),
                    number(fit.band().q95()),
                    t.kind().name().toLowerCase(Locale.ROOT),
                    (t.source().equals("none") ? "" : t.source() + ": ") + t.what());
        }
        text.append(targets).append('\n');
        text.append("Events counted, and the chance of one in a study with no effect of its own\n");
        Columns counts =
                Columns.ofNumbers("  ", "", "events", "people", "weight", "mode", "q05", "q50", "q95", "study");
        for (Calibration.CountFit fit : found.counts()) {
            Band chance = fit.chance();
            counts.add(
                    fit.count().risk().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "" + fit.count().events(),
                    "" + fit.count().people(),
                    number(fit.count().weight()),
                    number(fit.atMode()),
                    number(chance.q05()),
                    number(chance.q50()),
                    number(chance.q95()),
                    fit.count().source());
        }
        text.append(counts).append('\n');
        text.append("Unknowns: standard deviation after over before (1 = the studies say nothing), strongest tie\n");
        Columns unknowns = Columns.ofNumbers("  ", "", "prior", "mode", "q05", "q95", "after/before", "tie", "tied to");
        for (int k : byShrinkage(found)) {
            Unknown each = found.unknowns().get(k);
            Identifiability said = found.identifiability().get(k);
            Band band = found.bandOf(each);
            unknowns.add(
                    each.name(),
                    number(each.median()),
                    number(found.mode().get(k)),
                    band == null ? "" : number(band.q05()),
                    band == null ? "" : number(band.q95()),
                    fixed(said.shrinkage(), 2),
                    said.partner().isEmpty() ? "" : fixed(said.correlation(), 2),
                    said.partner());
        }
        return text.append(unknowns).toString();
    }

    private static String summary(Calibration found) {
        long numbers = found.fits().stream()
                .filter(fit -> fit.target().kind() == Target.Kind.NUMBER)
                .count();
        long shapes = found.fits().stream()
                .filter(fit -> fit.target().kind() == Target.Kind.SHAPE)
                .count();
        long informed = found.identifiability().stream()
                .filter(said -> said.shrinkage() < UNTOUCHED)
                .count();
        String left = found.leftOut().isEmpty()
                ? ""
                : "  left out: "
                        + String.join(", ", found.leftOut().stream().sorted().toList()) + "\n";
        return "  " + found.ensemble().membersCount() + " members, "
                + found.ensemble().names().size() + " parameters, " + numbers
                + " numbers read in texts, " + shapes + " shapes, "
                + (found.fits().size() - numbers - shapes) + " choices of ours, "
                + found.counts().size() + " counts\n"
                + "  " + informed + " of " + found.unknowns().size()
                + " unknowns are narrowed by a tenth or more; all others are prior belief\n"
                + "  " + fixed(100 * found.acceptedFraction(), 0)
                + " % of proposals accepted; first against last members: at most "
                + fixed(found.drift(), 1) + " standard errors apart; "
                + found.evaluationsCount() + " evaluations of all studies\n"
                + left
                + "  Every study here was used in fitting: agreement is calibration, not validation.\n";
    }

    private static List<Integer> byShrinkage(Calibration found) {
        return IntStream.range(0, found.unknowns().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        k -> found.identifiability().get(k).shrinkage()))
                .toList();
    }

    /** Three digits that count. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(3));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String fixed(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
