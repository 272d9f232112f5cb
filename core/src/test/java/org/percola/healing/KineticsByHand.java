package org.percola.healing;

import static org.percola.healing.TissueState.A;
import static org.percola.healing.TissueState.B;
import static org.percola.healing.TissueState.C1M;
import static org.percola.healing.TissueState.C1N;
import static org.percola.healing.TissueState.C3;
import static org.percola.healing.TissueState.COUNT;
import static org.percola.healing.TissueState.E;
import static org.percola.healing.TissueState.ET;
import static org.percola.healing.TissueState.F;
import static org.percola.healing.TissueState.G;
import static org.percola.healing.TissueState.H;
import static org.percola.healing.TissueState.HS;
import static org.percola.healing.TissueState.I;
import static org.percola.healing.TissueState.M1;
import static org.percola.healing.TissueState.M2;
import static org.percola.healing.TissueState.N;
import static org.percola.healing.TissueState.P;
import static org.percola.healing.TissueState.Q;
import static org.percola.healing.TissueState.S;
import static org.percola.healing.TissueState.T1;
import static org.percola.healing.TissueState.T3;
import static org.percola.healing.TissueState.V;
import static org.percola.healing.TissueState.W;
import static org.percola.healing.TissueState.X;
import static org.percola.healing.TissueState.Y;
import static org.percola.healing.TissueState.Z;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.percola.skin.Skin;

/**
 * The tissue once more, written by hand in the long names of the evidence table, without a look at {@code kinetics.model}, and
 * integrated by an explicit method of another family: an oracle of tests and nothing else. The product has its equations from
 * the text alone; a slip in the text, in its reader or in the writer of the kernels shows as a difference from this.
 */
final class KineticsByHand implements OrdinaryDifferentialEquation {
    private final HealingParameters p;
    private final Skin.Capacity capacity;
    private final double phot;
    private double kB;

    KineticsByHand(HealingParameters p, Skin.Capacity capacity, double phot, double kB) {
        this.p = p;
        this.capacity = capacity;
        this.phot = phot;
        this.kB = kB;
    }

    @Override
    public int getDimension() {
        return COUNT;
    }

    double[] rest() {
        double[] y = new double[COUNT];
        double third = p.collagen().collagenThreeBaseline();
        y[F] = y[E] = y[H] = 1;
        y[C3] = third;
        y[C1M] = 1 - third;
        return y;
    }

    void session(double[] y, Dose dose) {
        HealingParameters.Inflammation i = p.inflammation();
        double d = dose.dermal();
        double reflex = Math.sqrt(Math.min(d, p.clot().neurogenicDoseCap()));
        double macrophages = y[M1] + y[M2];
        double reverted = i.reversion() * d / (1 + d) * y[M2];
        y[P] += d;
        y[HS] += reflex;
        y[V] += p.vessels().flushAtOnce() * reflex;
        y[B] += dose.epidermal();
        y[Z] = Math.min(1 / p.scar().nicheSaturation(), y[Z] + p.scar().nicheLoss() * dose.confluence());
        y[I] += i.injurySignal() * d * (1 + i.priming() * macrophages / (1 + macrophages));
        y[M1] += reverted;
        y[M2] -= reverted;
        for (int matrix : List.of(C3, C1N, C1M, E)) {
            y[matrix] *= 1 - p.collagen().shaftLoss() * dose.woundedFraction();
        }
    }

    private static double response(double x, double half, double c) {
        return x * x / (half * half + (1 - c) * half * x + c * x * x);
    }

    @Override
    public double[] computeDerivatives(double t, double[] y) {
        double[] slope = new double[COUNT];
        wound(y, slope);
        inflammation(y, slope);
        fibroblasts(y, slope);
        matrix(y, slope);
        vesselsAndPigment(y, slope);
        return slope;
    }

    private void wound(double[] y, double[] slope) {
        slope[P] = -p.clot().clotLoss() * y[P];
        slope[HS] = -p.clot().neurogenicLoss() * y[HS];
        slope[B] = -kB * y[B];
        slope[Z] = -p.scar().nicheReturn() * y[Z];
    }

    private void inflammation(double[] y, double[] slope) {
        HealingParameters.Inflammation i = p.inflammation();
        double switched = i.macrophageSwitch() * y[M1] / (1 + y[I] / i.switchInhibition());
        double made = i.neutrophilSignal() * y[N] + i.macrophageSignal() * y[M1] + i.barrierSignal() * y[B];
        double itself = i.signalLoss() * i.selfAmplification() * response(y[I], i.selfAmplificationHalf(), 1);
        double hastened = 1 + i.healingResolution() * y[M2] / (i.healingResolutionHalf() + y[M2]);
        slope[I] = made + itself - i.signalLoss() * y[I] * hastened;
        slope[N] = i.neutrophilRecruitment() * y[I]
                - i.neutrophilLoss() * y[N]
                - i.efferocytosis() * (y[M1] + y[M2]) * y[N];
        slope[M1] = i.macrophageRecruitment() * (y[I] + i.clotRecruitment() * y[P])
                - switched
                - i.inflammatoryMacrophageLoss() * y[M1];
        slope[M2] = switched - i.healingMacrophageLoss() * y[M2];
    }

    private double signal(double[] y) {
        HealingParameters.GrowthFactors g = p.growthFactors();
        return response(y[T1] + g.betaThreeSignalRatio() * y[T3], g.synthesisSignalHalf(), 1);
    }

    private void fibroblasts(double[] y, double[] slope) {
        HealingParameters.GrowthFactors g = p.growthFactors();
        HealingParameters.Fibroblasts f = p.fibroblasts();
        HealingParameters.Scar c = p.scar();
        double unsaturated = 1 - c.nicheSaturation();
        double spared = (1 - c.nicheSaturation() * y[Z]) / (1 + unsaturated * y[Z]);
        double three = g.betaThreeFromHealing() * y[M2] + g.betaThreeFromKeratinocytes() * y[B];
        double one = g.betaOneFromClot() * y[P]
                + g.betaOneFromInflammatory() * y[M1]
                + g.betaOneFromHealing() * y[M2]
                + g.betaOneFromMyofibroblasts() * y[Y];
        double turned =
                f.myofibroblastTransition() * y[F] * response(y[T1], f.transitionHalf(), f.transitionSaturation());
        turned /= 1 + y[T3] / f.transitionInhibition();
        slope[T3] = g.betaThreeTurnover() * (three * spared - y[T3]);
        slope[T1] = g.betaOneTurnover() * (one - y[T1]);
        slope[F] = f.fibroblastProliferation() * signal(y) * y[F] * (1 - y[F] / f.fibroblastMax())
                - f.fibroblastReturn() * (y[F] - 1)
                - turned;
        slope[Y] = turned - f.myofibroblastLoss() * y[Y];
        slope[A] = f.synthesisActivation() * y[F] * signal(y) * (f.synthesisActivationMax() - y[A])
                - f.synthesisDeactivation() * y[A];
        double disorder = (1 + c.scarFromInflammation() * y[I]) * (1 + c.scarFromNicheLoss() * y[Z]);
        slope[S] = c.scarFormation() * y[Y] * disorder * y[T1] / (y[T1] + y[T3] + c.betaRatioFloor())
                - c.scarRemodelling() * y[S];
    }

    private void matrix(double[] y, double[] slope) {
        HealingParameters.Collagen c = p.collagen();
        HealingParameters.Elastin e = p.elastin();
        HealingParameters.Epidermis k = p.epidermis();
        double gain = Math.max(0, y[C3] + y[C1N] + y[C1M] - 1);
        double crowding = gain / c.collagenCrowdingHalf();
        double synthesis = (1 + c.myofibroblastSynthesisBoost() * y[Y]) / (1 + crowding * crowding);
        double mixed = c.collagenThreeFromMemory();
        double early = (1 - mixed) * y[F] * signal(y) + mixed * y[A];
        slope[X] = capacity.mmpProductionRatio()
                        * p.proteases().mmpProduction()
                        * (y[N] + p.proteases().mmpMacrophageShare() * y[M1])
                - capacity.mmpClearanceRatio() * p.proteases().mmpClearance() * y[X];
        slope[C3] = capacity.collagenThreeRatio() * c.collagenThreeSynthesis() * early * synthesis
                - c.collagenThreeReturn() * (y[C3] - c.collagenThreeBaseline())
                - c.collagenThreeDegradation() * y[X] * y[C3];
        slope[C1N] = capacity.collagenOneRatio() * c.collagenOneSynthesis() * y[A] * synthesis
                - (c.collagenMaturation() + c.collagenOneDegradation() * y[X]) * y[C1N];
        slope[C1M] = c.collagenMaturation() * y[C1N]
                - c.collagenMatureDegradationShare() * c.collagenOneDegradation() * y[X] * y[C1M]
                - c.collagenOneReturn() * (y[C1M] + c.collagenThreeBaseline() - 1);
        slope[ET] = e.tropoelastinSynthesis() * y[A] - e.tropoelastinLoss() * y[ET];
        slope[E] = e.assemblyYield() * e.tropoelastinLoss() * y[ET]
                - e.elastinDegradation() * y[X] * y[E]
                - e.elastinReturn() * (y[E] - 1);
        slope[H] = k.epidermisRenewal()
                * (1 + k.epidermisFromCollagen() * gain + k.epidermisFromBetaThree() * y[T3] - y[H]);
    }

    private void vesselsAndPigment(double[] y, double[] slope) {
        HealingParameters.Vessels v = p.vessels();
        HealingParameters.Pigment g = p.pigment();
        slope[V] = v.flowFromNeurogenic() * y[HS] + v.flowFromSignal() * y[I] - v.flowReturn() * y[V];
        slope[W] = v.fluidLeakage() * y[V] - v.fluidDrainage() * y[W];
        slope[G] =
                phot * g.melanocyteActivation() * response(y[I], g.melanocyteActivationHalf(), g.melanocyteSaturation())
                        - g.melanocyteLoss() * y[G];
        slope[Q] = g.melaninSynthesis() * y[G] - g.melaninClearance() * y[Q];
    }

    /** The states on these days, one row each; a session's day is the state after it. */
    double[][] run(List<TissueWay.Stop> stops, double[] days, double tolerance) {
        double[] state = rest();
        double[][] states = new double[days.length][];
        double time = 0;
        int next = 0;
        for (int k = 0; k <= stops.size(); k++) {
            double until = k < stops.size() ? stops.get(k).timeDays() : Double.POSITIVE_INFINITY;
            for (; next < days.length && days[next] < until; next++) {
                state = advance(state, time, days[next], tolerance);
                time = days[next];
                states[next] = state.clone();
            }
            if (k < stops.size()) {
                state = advance(state, time, until, tolerance);
                time = until;
                session(state, stops.get(k).dose());
                kB = stops.get(k).barrierRatePerDay();
            }
        }
        return states;
    }

    private double[] advance(double[] state, double from, double to, double tolerance) {
        if (to - from < 1e-9) {
            return Arrays.copyOf(state, state.length);
        }
        var integrator = new DormandPrince853Integrator(1e-8, 1, 1e-14, tolerance);
        return integrator.integrate(this, new ODEState(from, state), to).getPrimaryState();
    }
}
