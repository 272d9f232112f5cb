package org.percola.healing;

import static org.percola.healing.TissueState.A;
import static org.percola.healing.TissueState.C1M;
import static org.percola.healing.TissueState.C1N;
import static org.percola.healing.TissueState.C3;
import static org.percola.healing.TissueState.E;
import static org.percola.healing.TissueState.ET;
import static org.percola.healing.TissueState.F;
import static org.percola.healing.TissueState.H;
import static org.percola.healing.TissueState.M1;
import static org.percola.healing.TissueState.N;
import static org.percola.healing.TissueState.T1;
import static org.percola.healing.TissueState.T3;
import static org.percola.healing.TissueState.X;
import static org.percola.healing.TissueState.Y;

import org.percola.numeric.SmallLu;
import org.percola.skin.Skin;

/**
 * Metalloproteinases, collagen III and I, elastin and the epidermis above them.
 *
 * <pre>
 * X'   = pX (N + xM M1) - dX X
 * C3'  = a3 ((1 - mixA) F s + mixA A) (1 + eY Y) phi - d3 (C3 - c30) - m3 X C3
 * C1n' = a1 A (1 + eY Y) phi - (kx + m1 X) C1n          phi = 1 / (1 + (max(dC, 0) / Cs)^2)
 * C1m' = kx C1n - xm m1 X C1m - d1 (C1m - (1 - c30))    dC = C3 + C1n + C1m - 1
 * Et'  = aE A - kE Et                                    E' = yE kE Et - mE X E - dE (E - 1)
 * H'   = kH (h1 max(dC, 0) + h3 T3 - (H - 1))
 * </pre>
 *
 * <p>Collagen III follows the signal s, collagen I the slow memory A, cross-links and turns over in years: an early
 * excess, then a lasting gain. phi makes every further gain smaller.
 *
 * @evidence LOTFI2013, abstract: collagen, silver-stained fibres and epidermis after five sessions (calibrated to)
 * @evidence KENKEL2021, abstract: attenuation, elastin and epidermis after four sessions (calibrated to)
 */
final class MatrixDynamics {
    private final double pX;
    private final double xM;
    private final double dX;
    private final double a3;
    private final double a1;
    private final double mixA;
    private final double eY;
    private final double Cs;
    private final double d3;
    private final double kx;
    private final double m3;
    private final double m1;
    private final double xm;
    private final double d1;
    private final double c30;
    private final double shaft;
    private final double aE;
    private final double kE;
    private final double yE;
    private final double mE;
    private final double dE;
    private final double kH;
    private final double h1;
    private final double h3;

    private final FibroblastDynamics fibroblasts;
    private final SmallLu loop = new SmallLu(3);
    private double xInverse;
    private double tropoelastinInverse;
    private double epidermisInverse;
    // Slopes of one state by another, named state then cause.
    private double threeByF;
    private double threeByOne;
    private double threeByThree;
    private double threeByA;
    private double threeByY;
    private double threeByX;
    private double newByA;
    private double newByY;
    private double newByX;
    private double matureByX;
    private double elastinInverse;
    private double elastinByX;
    private double epidermisByCollagen;

    MatrixDynamics(HealingParameters p, Skin.Capacity capacity, FibroblastDynamics fibroblasts) {
        this.fibroblasts = fibroblasts;
        pX = capacity.mmpProductionRatio() * p.proteases().mmpProduction();
        xM = p.proteases().mmpMacrophageShare();
        dX = capacity.mmpClearanceRatio() * p.proteases().mmpClearance();
        a3 = capacity.collagenThreeRatio() * p.collagen().collagenThreeSynthesis();
        a1 = capacity.collagenOneRatio() * p.collagen().collagenOneSynthesis();
        mixA = p.collagen().collagenThreeFromMemory();
        eY = p.collagen().myofibroblastSynthesisBoost();
        Cs = p.collagen().collagenCrowdingHalf();
        d3 = p.collagen().collagenThreeReturn();
        kx = p.collagen().collagenMaturation();
        m3 = p.collagen().collagenThreeDegradation();
        m1 = p.collagen().collagenOneDegradation();
        xm = p.collagen().collagenMatureDegradationShare();
        d1 = p.collagen().collagenOneReturn();
        c30 = p.collagen().collagenThreeBaseline();
        shaft = p.collagen().shaftLoss();
        aE = p.elastin().tropoelastinSynthesis();
        kE = p.elastin().tropoelastinLoss();
        yE = p.elastin().assemblyYield();
        mE = p.elastin().elastinDegradation();
        dE = p.elastin().elastinReturn();
        kH = p.epidermis().epidermisRenewal();
        h1 = p.epidermis().epidermisFromCollagen();
        h3 = p.epidermis().epidermisFromBetaThree();
    }

    void rest(double[] y) {
        y[C3] = c30;
        y[C1M] = 1 - c30;
        y[E] = 1;
        y[H] = 1;
    }

    /** Total collagen against rest, exactly 0 there. */
    double collagenChange(double[] y) {
        return (y[C3] - c30) + y[C1N] + (y[C1M] - (1 - c30));
    }

    /** Mature collagen I against rest, exactly 0 there. */
    double matureChange(double[] y) {
        return y[C1M] - (1 - c30);
    }

    /** A session: a little matrix is lost with the wounded zones. */
    void wound(double[] y, Dose dose) {
        double kept = 1 - shaft * dose.woundedFraction();
        y[C3] *= kept;
        y[C1N] *= kept;
        y[C1M] *= kept;
        y[E] *= kept;
    }

    void slope(double[] y, double[] slope) {
        double x = y[X];
        double a = y[A];
        double gain = StrictMath.max(collagenChange(y), 0);
        double phi = 1 / (1 + gain * gain / (Cs * Cs));
        double synthesis = (1 + eY * y[Y]) * phi;
        slope[X] = pX * (y[N] + xM * y[M1]) - dX * x;
        slope[C3] = a3 * ((1 - mixA) * y[F] * fibroblasts.signal(y) + mixA * a) * synthesis
                - d3 * (y[C3] - c30)
                - m3 * x * y[C3];
        slope[C1N] = a1 * a * synthesis - (kx + m1 * x) * y[C1N];
        slope[C1M] = kx * y[C1N] - xm * m1 * x * y[C1M] - d1 * (y[C1M] - (1 - c30));
        slope[ET] = aE * a - kE * y[ET];
        slope[E] = yE * kE * y[ET] - mE * x * y[E] - dE * (y[E] - 1);
        slope[H] = kH * (h1 * gain + h3 * y[T3] - (y[H] - 1));
    }

    void factor(double[] y, double shift) {
        xInverse = 1 / (shift + dX);
        tropoelastinInverse = 1 / (shift + kE);
        epidermisInverse = 1 / (shift + kH);
        double x = y[X];
        double a = y[A];
        double f = y[F];
        double gain = StrictMath.max(collagenChange(y), 0);
        double phi = 1 / (1 + gain * gain / (Cs * Cs));
        double phiByGain = -2 * gain / (Cs * Cs) * phi * phi;
        double boost = 1 + eY * y[Y];
        double s = fibroblasts.signal(y);
        double early = (1 - mixA) * f * s + mixA * a;
        double three = a3 * early * boost * phiByGain;
        double one = a1 * a * boost * phiByGain;
        loop.set(0, 0, shift - three + d3 + m3 * x);
        loop.set(0, 1, -three);
        loop.set(0, 2, -three);
        loop.set(1, 0, -one);
        loop.set(1, 1, shift - one + kx + m1 * x);
        loop.set(1, 2, -one);
        loop.set(2, 0, 0);
        loop.set(2, 1, -kx);
        loop.set(2, 2, shift + xm * m1 * x + d1);
        loop.factor();
        threeByF = a3 * (1 - mixA) * s * boost * phi;
        threeByOne = a3 * (1 - mixA) * f * fibroblasts.signalByOne(y) * boost * phi;
        threeByThree = fibroblasts.threeOverOne() * threeByOne;
        threeByA = a3 * mixA * boost * phi;
        threeByY = a3 * early * eY * phi;
        threeByX = -m3 * y[C3];
        newByA = a1 * boost * phi;
        newByY = a1 * a * eY * phi;
        newByX = -m1 * y[C1N];
        matureByX = -xm * m1 * y[C1M];
        elastinInverse = 1 / (shift + mE * x + dE);
        elastinByX = -mE * y[E];
        epidermisByCollagen = gain > 0 ? kH * h1 : 0;
    }

    void solve(double[] b) {
        b[X] = (b[X] + pX * (b[N] + xM * b[M1])) * xInverse;
        double x = b[X];
        double a = b[A];
        b[C3] += threeByF * b[F]
                + threeByOne * b[T1]
                + threeByThree * b[T3]
                + threeByA * a
                + threeByY * b[Y]
                + threeByX * x;
        b[C1N] += newByA * a + newByY * b[Y] + newByX * x;
        b[C1M] += matureByX * x;
        loop.solve(b, C3);
        b[ET] = (b[ET] + aE * a) * tropoelastinInverse;
        b[E] = (b[E] + yE * kE * b[ET] + elastinByX * x) * elastinInverse;
        b[H] = (b[H] + epidermisByCollagen * (b[C3] + b[C1N] + b[C1M]) + kH * h3 * b[T3]) * epidermisInverse;
    }
}
