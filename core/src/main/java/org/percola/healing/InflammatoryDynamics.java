package org.percola.healing;

import static org.percola.healing.TissueState.B;
import static org.percola.healing.TissueState.HS;
import static org.percola.healing.TissueState.I;
import static org.percola.healing.TissueState.M1;
import static org.percola.healing.TissueState.M2;
import static org.percola.healing.TissueState.N;
import static org.percola.healing.TissueState.P;
import static org.percola.healing.TissueState.V;
import static org.percola.healing.TissueState.W;

import org.percola.numeric.SmallLu;

/**
 * Clot, nerves, barrier, inflammation and its vessels: nine states that drive all others and hear none of them.
 *
 * <pre>
 * P'  = -kP P            Hs' = -kHs Hs            B' = -kB B
 * I'  = sN N + sM M1 + sB B + kI sam h(I, Kam) - kI I (1 + eM2 M2 / (KIM2 + M2))
 * N'  = rN I - dN N - eN (M1 + M2) N
 * M1' = rM (I + rP P) - sw - dM M1               sw = k12 M1 / (1 + I / K12)
 * M2' = sw - dM2 M2
 * V'  = aVH Hs + aVI I - kV V                     W' = aW V - kW W
 * </pre>
 *
 * <p>Time in days; letters as in {@link TissueState} and docs/models/healing.md.
 *
 * @evidence WAUGH2006, SBML: macrophages that switch
 * @evidence COOPER2015, SBML: neutrophils and macrophages of the inflammatory phase
 */
final class InflammatoryDynamics {
    private final double kP;
    private final double kHs;
    private final double HsCap;
    private final double kI;
    private final double sN;
    private final double sM;
    private final double sB;
    private final double sam;
    private final double Kam;
    private final double eM2;
    private final double KIM2;
    private final double jI;
    private final double prime;
    private final double rev;
    private final double rN;
    private final double dN;
    private final double eN;
    private final double rM;
    private final double rP;
    private final double k12;
    private final double K12;
    private final double dM;
    private final double dM2;
    private final double jV;
    private final double aVH;
    private final double aVI;
    private final double kV;
    private final double aW;
    private final double kW;
    private double kB;

    private final SmallLu loop = new SmallLu(4);
    private double pInverse;
    private double hsInverse;
    private double bInverse;
    private double vInverse;
    private double wInverse;

    InflammatoryDynamics(HealingParameters p) {
        kP = p.clot().clotLoss();
        kHs = p.clot().neurogenicLoss();
        HsCap = p.clot().neurogenicDoseCap();
        kI = p.inflammation().signalLoss();
        sN = p.inflammation().neutrophilSignal();
        sM = p.inflammation().macrophageSignal();
        sB = p.inflammation().barrierSignal();
        sam = p.inflammation().selfAmplification();
        Kam = p.inflammation().selfAmplificationHalf();
        eM2 = p.inflammation().healingResolution();
        KIM2 = p.inflammation().healingResolutionHalf();
        jI = p.inflammation().injurySignal();
        prime = p.inflammation().priming();
        rev = p.inflammation().reversion();
        rN = p.inflammation().neutrophilRecruitment();
        dN = p.inflammation().neutrophilLoss();
        eN = p.inflammation().efferocytosis();
        rM = p.inflammation().macrophageRecruitment();
        rP = p.inflammation().clotRecruitment();
        k12 = p.inflammation().macrophageSwitch();
        K12 = p.inflammation().switchInhibition();
        dM = p.inflammation().inflammatoryMacrophageLoss();
        dM2 = p.inflammation().healingMacrophageLoss();
        jV = p.vessels().flushAtOnce();
        aVH = p.vessels().flowFromNeurogenic();
        aVI = p.vessels().flowFromSignal();
        kV = p.vessels().flowReturn();
        aW = p.vessels().fluidLeakage();
        kW = p.vessels().fluidDrainage();
    }

    /** Rate of the barrier clock from now on (1/d). */
    void closeBarrierAt(double ratePerDay) {
        kB = ratePerDay;
    }

    /** A session: clot, reflex and flush, opening, alarm that is louder in inflamed tissue, macrophages turned back. */
    void wound(double[] y, Dose dose) {
        double d = dose.dermal();
        y[P] += d;
        double neurogenic = StrictMath.sqrt(StrictMath.min(d, HsCap));
        y[HS] += neurogenic;
        y[V] += jV * neurogenic; // the flush comes within minutes, far below the step of a day
        y[B] += dose.epidermal();
        double macrophages = y[M1] + y[M2];
        y[I] += jI * d * (1 + prime * macrophages / (1 + macrophages));
        double reverted = rev * d / (1 + d) * y[M2];
        y[M1] += reverted;
        y[M2] -= reverted;
    }

    void slope(double[] y, double[] slope) {
        double i = y[I];
        double m1 = y[M1];
        double m2 = y[M2];
        double sw = k12 * m1 / (1 + i / K12);
        slope[P] = -kP * y[P];
        slope[HS] = -kHs * y[HS];
        slope[B] = -kB * y[B];
        slope[I] =
                sN * y[N] + sM * m1 + sB * y[B] + kI * sam * Hill.at(i, Kam, 1) - kI * i * (1 + eM2 * m2 / (KIM2 + m2));
        slope[N] = rN * i - dN * y[N] - eN * (m1 + m2) * y[N];
        slope[M1] = rM * (i + rP * y[P]) - sw - dM * m1;
        slope[M2] = sw - dM2 * m2;
        slope[V] = aVH * y[HS] + aVI * i - kV * y[V];
        slope[W] = aW * y[V] - kW * y[W];
    }

    void factor(double[] y, double shift) {
        pInverse = 1 / (shift + kP);
        hsInverse = 1 / (shift + kHs);
        bInverse = 1 / (shift + kB);
        vInverse = 1 / (shift + kV);
        wInverse = 1 / (shift + kW);
        double i = y[I];
        double m1 = y[M1];
        double m2 = y[M2];
        double calm = 1 / (1 + i / K12);
        double switchByI = -k12 * m1 * calm * calm / K12;
        double half = KIM2 + m2;
        loop.set(0, 0, shift - kI * sam * Hill.slope(i, Kam, 1) + kI * (1 + eM2 * m2 / half));
        loop.set(0, 1, -sN);
        loop.set(0, 2, -sM);
        loop.set(0, 3, kI * i * eM2 * KIM2 / (half * half));
        loop.set(1, 0, -rN);
        loop.set(1, 1, shift + dN + eN * (m1 + m2));
        loop.set(1, 2, eN * y[N]);
        loop.set(1, 3, eN * y[N]);
        loop.set(2, 0, switchByI - rM);
        loop.set(2, 1, 0);
        loop.set(2, 2, shift + k12 * calm + dM);
        loop.set(2, 3, 0);
        loop.set(3, 0, -switchByI);
        loop.set(3, 1, 0);
        loop.set(3, 2, -k12 * calm);
        loop.set(3, 3, shift + dM2);
        loop.factor();
    }

    void solve(double[] b) {
        b[P] *= pInverse;
        b[HS] *= hsInverse;
        b[B] *= bInverse;
        b[I] += sB * b[B];
        b[M1] += rM * rP * b[P];
        loop.solve(b, I);
        b[V] = (b[V] + aVH * b[HS] + aVI * b[I]) * vInverse;
        b[W] = (b[W] + aW * b[V]) * wInverse;
    }
}
