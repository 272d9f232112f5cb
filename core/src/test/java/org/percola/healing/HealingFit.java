package org.percola.healing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;

/**
 * Fits logarithms of parameters to {@link HealingTargets} by least squares with a lognormal prior on each: the most
 * probable set, its curvature, and what the curvature says about each parameter. Deterministic.
 */
final class HealingFit {
    /** A parameter that is fitted: its prior median and the prior's standard deviation of the logarithm. */
    record Free(String name, double prior, double priorSd) {}

    /** What is fitted; the prior is the prototype's own fit, for the dose map a guess of ours. */
    static final List<Free> FREE = Stream.concat(
                    Stream.of(
                                    "neurogenicLoss",
                                    "signalLoss",
                                    "neutrophilSignal",
                                    "efferocytosis",
                                    "clotRecruitment",
                                    "macrophageSwitch",
                                    "healingMacrophageLoss",
                                    "betaThreeTurnover",
                                    "synthesisSignalHalf",
                                    "synthesisActivation",
                                    "synthesisDeactivation",
                                    "mmpClearance",
                                    "collagenThreeSynthesis",
                                    "collagenOneSynthesis",
                                    "collagenCrowdingHalf",
                                    "collagenThreeReturn",
                                    "collagenMaturation",
                                    "assemblyYield",
                                    "elastinDegradation",
                                    "epidermisFromCollagen",
                                    "epidermisFromBetaThree",
                                    "flowFromSignal",
                                    "barrierSignal")
                            .map(name -> "healing." + name)
                            .map(name -> new Free(name, Prototype.value(name), 0.5)),
                    Stream.of(new Free("healing.haloRadius", 0.5, 0.4), new Free("healing.referenceDose", 1.2, 0.3)))
            .toList();

    private static final double STEP = 0.01;

    private final HealingTargets targets = new HealingTargets();
    private final List<Free> free;
    private final ParameterDraw base;

    HealingFit(ParameterDraw base, List<Free> free) {
        this.base = base;
        this.free = free;
    }

    /** The optimum and the matrix of slopes of weighted targets on logarithms of parameters, targets first. */
    record Result(RealVector values, RealMatrix slopes, double cost, int evaluations) {}

    Result run(int iterations) {
        double[] start = free.stream()
                .mapToDouble(f -> Math.log(base.value(f.name()) / f.prior()) / f.priorSd())
                .toArray();
        MultivariateJacobianFunction model =
                point -> new Pair<>(new ArrayRealVector(residuals(point.toArray())), slopes(point));
        var problem = new LeastSquaresBuilder()
                .start(start)
                .model(model)
                .target(new double[residuals(start).length])
                .maxEvaluations(400)
                .maxIterations(iterations)
                .checker((k, before, now) -> before.getPoint().getLInfDistance(now.getPoint()) < 3e-3)
                .lazyEvaluation(false)
                .build();
        LeastSquaresOptimizer.Optimum optimum = new LevenbergMarquardtOptimizer().optimize(problem);
        RealVector point = optimum.getPoint();
        return new Result(
                new ArrayRealVector(values(point.toArray())),
                slopes(point),
                optimum.getCost() * optimum.getCost(),
                optimum.getEvaluations());
    }

    /** Weighted targets, then the parameters themselves in units of their priors. */
    double[] residuals(double[] x) {
        List<HealingTargets.Target> found = targets.evaluate(parameters(x));
        double[] r = new double[found.size() + x.length];
        for (int k = 0; k < found.size(); k++) {
            r[k] = found.get(k).residual();
        }
        System.arraycopy(x, 0, r, found.size(), x.length);
        return r;
    }

    List<HealingTargets.Target> at(double[] values) {
        double[] x = new double[values.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = Math.log(values[k] / free.get(k).prior()) / free.get(k).priorSd();
        }
        return targets.evaluate(parameters(x));
    }

    RealMatrix slopes(RealVector point) {
        int n = point.getDimension();
        RealMatrix slopes = new Array2DRowRealMatrix(residuals(point.toArray()).length, n);
        for (int j = 0; j < n; j++) {
            double[] up = point.toArray();
            double[] down = point.toArray();
            double h = STEP / free.get(j).priorSd();
            up[j] += h;
            down[j] -= h;
            double[] high = residuals(up);
            double[] low = residuals(down);
            for (int k = 0; k < high.length; k++) {
                slopes.setEntry(k, j, (high[k] - low[k]) / (2 * h));
            }
        }
        return slopes;
    }

    private double[] values(double[] x) {
        double[] values = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            values[k] = free.get(k).prior() * Math.exp(free.get(k).priorSd() * x[k]);
        }
        return values;
    }

    private HealingParameters parameters(double[] x) {
        double[] values = values(x);
        ParameterDraw draw = base;
        for (int k = 0; k < x.length; k++) {
            draw = draw.with(free.get(k).name(), values[k]);
        }
        return HealingParameters.of(draw);
    }

    /** Value, posterior and conditional standard deviation of the logarithm, for every free parameter. */
    List<String> table(Result result) {
        RealMatrix curvature = result.slopes().transposeMultiply(result.slopes());
        RealMatrix covariance = new LUDecomposition(curvature).getSolver().getInverse();
        var lines = new ArrayList<String>();
        for (int k = 0; k < free.size(); k++) {
            Free f = free.get(k);
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%.6g,%.3f,%.3f,%.3f",
                    f.name(),
                    result.values().getEntry(k),
                    f.priorSd(),
                    f.priorSd() * Math.sqrt(covariance.getEntry(k, k)),
                    f.priorSd() / Math.sqrt(curvature.getEntry(k, k))));
        }
        return lines;
    }

    /** Fits again from where the evidence stands, and prints what the evidence should say. */
    public static void main(String[] arguments) {
        var fit = new HealingFit(ParameterDraw.central(Evidence.standard()), FREE);
        Result result = fit.run(25);
        System.out.printf(Locale.ROOT, "chi2 with priors %.2f, %d evaluations%n", result.cost(), result.evaluations());
        System.out.println("name, value, SD of the logarithm: prior, posterior, conditional");
        fit.table(result).forEach(System.out::println);
        fit.at(result.values().toArray()).forEach(System.out::println);
    }
}
