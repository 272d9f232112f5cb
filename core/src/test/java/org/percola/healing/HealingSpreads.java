package org.percola.healing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.ParameterDraw;
import org.percola.evidence.Spread;

/**
 * Where the spreads of the healing parameters come from. Draws are independent, the posterior is not: a1 and a3 are known
 * only together with the rest. So a parameter that fitted targets depend on gets its conditional spread, that of the
 * factorised normal distribution nearest to the posterior, times 0.6, which gives the targets as much spread as the
 * posterior does; one that they do not depend on keeps what was believed before. Risks at ordinary courses count as
 * targets too, with the spread that their counts leave.
 */
final class HealingSpreads {
    /** Beside this the conditional spread is the prior one: the targets say nothing. */
    private static final double UNTOUCHED = 0.9;

    private static final double SHRINK = 0.6;
    private static final double STEP = 0.02;
    private static final double Z95 = 1.6448536;
    /** Standard deviation of the logarithm of an assumed parameter of which nothing else is said. */
    private static final double ASSUMED = 0.4;

    /** Read in texts, and no target here depends on them. */
    private static final List<String> NOT_FITTED = List.of(
            "healing.sparedReach",
            "healing.scarlessDepth",
            "healing.coreWeight",
            "healing.epidermisStudyRatio",
            "healing.flowAtPeak");

    private final Map<String, Double> prior = new LinkedHashMap<>();
    private final HealingTargets targets = new HealingTargets();
    private final ParameterDraw central = ParameterDraw.central(Evidence.standard());

    HealingSpreads() {
        for (Parameter parameter : Evidence.standard().parametersOf("healing")) {
            if (parameter.spread() == Spread.LOGNORMAL && !NOT_FITTED.contains(parameter.name())) {
                prior.put(parameter.name(), ASSUMED);
            }
        }
        believed(0.1, "collagenThreeBaseline");
        believed(0.12, "fibroblastMax");
        believed(0.15, "dermalSlab", "betaOneTurnover", "fibroblastProliferation", "fibroblastReturn");
        believed(
                0.2,
                "woundRadiusRatio",
                "selfAmplification",
                "selfAmplificationHalf",
                "neutrophilLoss",
                "inflammatoryMacrophageLoss",
                "myofibroblastLoss");
        believed(0.25, "scarFromInflammation", "scarFromNicheLoss");
        believed(0.3, "scarRemodelling", "nicheLoss");
        believed(0.42, "flushAtOnce");
        believed(0.45, "melaninClearance");
        believed(0.5, "collagenThreeDegradation", "collagenOneDegradation", "collagenMatureDegradationShare");
        believed(0.6, "epidermalHaloRadius");
        believed(0.7, "depthWeight");
        HealingFit.FREE.forEach(free -> prior.put(free.name(), free.priorSd()));
    }

    private void believed(double sd, String... names) {
        for (String name : names) {
            prior.put("healing." + name, sd);
        }
    }

    /** One parameter: standard deviations of its logarithm. */
    record Line(String name, double prior, double posterior, double conditional) {
        double drawn() {
            return conditional < UNTOUCHED * prior ? SHRINK * conditional : conditional;
        }
    }

    /** All parameters that have a spread. */
    List<Line> lines() {
        var names = new ArrayList<>(prior.keySet());
        RealMatrix slopes = slopes(names);
        RealMatrix curvature = slopes.transposeMultiply(slopes);
        for (int j = 0; j < names.size(); j++) {
            double sd = priorSd(names.get(j));
            curvature.addToEntry(j, j, 1 / (sd * sd));
        }
        RealMatrix covariance = new LUDecomposition(curvature).getSolver().getInverse();
        var lines = new ArrayList<Line>();
        for (int j = 0; j < names.size(); j++) {
            lines.add(new Line(
                    names.get(j),
                    priorSd(names.get(j)),
                    Math.sqrt(covariance.getEntry(j, j)),
                    1 / Math.sqrt(curvature.getEntry(j, j))));
        }
        return lines;
    }

    private double priorSd(String name) {
        return Objects.requireNonNull(prior.get(name));
    }

    private RealMatrix slopes(List<String> names) {
        RealMatrix slopes = new Array2DRowRealMatrix(weighted(central).length, names.size());
        for (int j = 0; j < names.size(); j++) {
            String name = names.get(j);
            double value = central.value(name);
            double[] up = weighted(central.with(name, value * Math.exp(STEP)));
            double[] down = weighted(central.with(name, value * Math.exp(-STEP)));
            for (int k = 0; k < up.length; k++) {
                slopes.setEntry(k, j, (up[k] - down[k]) / (2 * STEP));
            }
        }
        return slopes;
    }

    private double[] weighted(ParameterDraw draw) {
        HealingParameters p = HealingParameters.of(draw);
        List<HealingTargets.Target> found = targets.evaluate(p);
        double[] r = new double[found.size() + 3];
        for (int k = 0; k < found.size(); k++) {
            r[k] = found.get(k).residual();
        }
        r[found.size()] = lnMean(RiskFit.states(Study.DOGRA, p, Recovery::peakMelaninExcess)) / 0.3;
        r[found.size() + 1] = lnMean(RiskFit.states(Study.LOTFI, p, Recovery::peakScarCollagen)) / 0.45;
        r[found.size() + 2] = lnMean(RiskFit.states(Study.ABLON, p, Recovery::peakScarCollagen)) / 0.45;
        return r;
    }

    private static double lnMean(double[] states) {
        double sum = 0;
        for (double state : states) {
            sum += state;
        }
        return Math.log(sum / states.length);
    }

    /** Prints what the columns low and high of the evidence should say. */
    public static void main(String[] arguments) {
        for (Line line : new HealingSpreads().lines()) {
            Parameter parameter = Evidence.standard().parameter(line.name());
            double factor = Math.exp(Z95 * line.drawn());
            System.out.printf(
                    Locale.ROOT,
                    "%s,%.4g,%.4g,%.4g  prior %.2f posterior %.2f conditional %.3f%n",
                    line.name(),
                    parameter.value(),
                    parameter.value() / factor,
                    parameter.value() * factor,
                    line.prior(),
                    line.posterior(),
                    line.conditional());
        }
    }
}
