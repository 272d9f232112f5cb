package org.percola.healing;

import static org.percola.healing.TissueState.A;
import static org.percola.healing.TissueState.B;
import static org.percola.healing.TissueState.F;
import static org.percola.healing.TissueState.I;
import static org.percola.healing.TissueState.M1;
import static org.percola.healing.TissueState.M2;
import static org.percola.healing.TissueState.P;
import static org.percola.healing.TissueState.S;
import static org.percola.healing.TissueState.T1;
import static org.percola.healing.TissueState.T3;
import static org.percola.healing.TissueState.Y;
import static org.percola.healing.TissueState.Z;

import org.percola.numeric.SmallLu;

/**
 * Growth factors, fibroblasts, myofibroblasts, the memory of synthesis and the scar.
 *
 * <pre>
 * Z'  = -kZ Z
 * T3' = dT3 ((p3 M2 + p3K B) g(Z) - T3)          g(Z) = (1 - sZ Z) / (1 + (1 - sZ) Z)
 * T1' = dT (p1P P + p1M1 M1 + p1M2 M2 + p1Y Y - T1)
 * F'  = pF s F (1 - F / Fmax) - dF (F - 1) - up  s = tau^2 / (Kt^2 + tau^2), tau = T1 + w3 T3
 * Y'  = up - dY Y                                up = kY F h(T1, KY) / (1 + T3 / K3)
 * A'  = kAon F s (Amax - A) - kAoff A
 * S'  = kS Y (1 + qS I) (1 + zS Z) T1 / (T1 + T3 + e) - kSr S
 * </pre>
 *
 * <p>h is {@link Hill}. A scar forms where myofibroblasts work without TGF-b3, in tissue that is still inflamed, and
 * where injury was confluent.
 *
 * @evidence WAUGH2006, SBML: turnover of TGF-b
 */
final class FibroblastDynamics {
    private final double dT;
    private final double p1P;
    private final double p1M1;
    private final double p1M2;
    private final double p1Y;
    private final double dT3;
    private final double p3;
    private final double p3K;
    private final double w3;
    private final double Kt;
    private final double pF;
    private final double Fmax;
    private final double dF;
    private final double kY;
    private final double KY;
    private final double sY;
    private final double K3;
    private final double dY;
    private final double kAon;
    private final double kAoff;
    private final double Amax;
    private final double kZ;
    private final double sZ;
    private final double zC;
    private final double kS;
    private final double qS;
    private final double zS;
    private final double e13;
    private final double kSr;

    private final SmallLu loop = new SmallLu(3);
    private double zInverse;
    private double threeInverse;
    private double sInverse;
    // Slopes of one state by another, named state then cause.
    private double threeByM2;
    private double threeByB;
    private double threeByZ;
    private double fByThree;
    private double yByThree;
    private double aInverse;
    private double aByF;
    private double aByOne;
    private double aByThree;
    private double sByI;
    private double sByY;
    private double sByOne;
    private double sByThree;
    private double sByZ;

    FibroblastDynamics(HealingParameters p) {
        dT = p.growthFactors().betaOneTurnover();
        p1P = p.growthFactors().betaOneFromClot();
        p1M1 = p.growthFactors().betaOneFromInflammatory();
        p1M2 = p.growthFactors().betaOneFromHealing();
        p1Y = p.growthFactors().betaOneFromMyofibroblasts();
        dT3 = p.growthFactors().betaThreeTurnover();
        p3 = p.growthFactors().betaThreeFromHealing();
        p3K = p.growthFactors().betaThreeFromKeratinocytes();
        w3 = p.growthFactors().betaThreeSignalRatio();
        Kt = p.growthFactors().synthesisSignalHalf();
        pF = p.fibroblasts().fibroblastProliferation();
        Fmax = p.fibroblasts().fibroblastMax();
        dF = p.fibroblasts().fibroblastReturn();
        kY = p.fibroblasts().myofibroblastTransition();
        KY = p.fibroblasts().transitionHalf();
        sY = p.fibroblasts().transitionSaturation();
        K3 = p.fibroblasts().transitionInhibition();
        dY = p.fibroblasts().myofibroblastLoss();
        kAon = p.fibroblasts().synthesisActivation();
        kAoff = p.fibroblasts().synthesisDeactivation();
        Amax = p.fibroblasts().synthesisActivationMax();
        kZ = p.scar().nicheReturn();
        sZ = p.scar().nicheSaturation();
        zC = p.scar().nicheLoss();
        kS = p.scar().scarFormation();
        qS = p.scar().scarFromInflammation();
        zS = p.scar().scarFromNicheLoss();
        e13 = p.scar().betaRatioFloor();
        kSr = p.scar().scarRemodelling();
    }

    /** Signal for synthesis, 0 to 1. */
    double signal(double[] y) {
        double tau = y[T1] + w3 * y[T3];
        return tau * tau / (Kt * Kt + tau * tau);
    }

    /** Its slope by TGF-b1. */
    double signalByOne(double[] y) {
        double tau = y[T1] + w3 * y[T3];
        double below = Kt * Kt + tau * tau;
        return 2 * tau * Kt * Kt / (below * below);
    }

    /** Its slope by TGF-b3 over that by TGF-b1. */
    double threeOverOne() {
        return w3;
    }

    /** A session: confluent injury takes the spared niche. */
    void wound(double[] y, Dose dose) {
        y[Z] = StrictMath.min(1 / sZ, y[Z] + zC * dose.confluence());
    }

    void slope(double[] y, double[] slope) {
        double one = y[T1];
        double three = y[T3];
        double f = y[F];
        double my = y[Y];
        double s = signal(y);
        double up = kY * f * Hill.at(one, KY, sY) / (1 + three / K3);
        slope[Z] = -kZ * y[Z];
        slope[T3] = dT3 * ((p3 * y[M2] + p3K * y[B]) * spared(y[Z]) - three);
        slope[T1] = dT * (p1P * y[P] + p1M1 * y[M1] + p1M2 * y[M2] + p1Y * my - one);
        slope[F] = pF * s * f * (1 - f / Fmax) - dF * (f - 1) - up;
        slope[Y] = up - dY * my;
        slope[A] = kAon * f * s * (Amax - y[A]) - kAoff * y[A];
        slope[S] = kS * my * (1 + qS * y[I]) * (1 + zS * y[Z]) * one / (one + three + e13) - kSr * y[S];
    }

    private double spared(double z) {
        return (1 - sZ * z) / (1 + (1 - sZ) * z);
    }

    void factor(double[] y, double shift) {
        zInverse = 1 / (shift + kZ);
        threeInverse = 1 / (shift + dT3);
        sInverse = 1 / (shift + kSr);
        double one = y[T1];
        double three = y[T3];
        double f = y[F];
        double my = y[Y];

        double left = 1 + (1 - sZ) * y[Z];
        threeByM2 = dT3 * p3 * spared(y[Z]);
        threeByB = dT3 * p3K * spared(y[Z]);
        threeByZ = -dT3 * (p3 * y[M2] + p3K * y[B]) / (left * left);

        double s = signal(y);
        double sOne = signalByOne(y);
        double sThree = w3 * sOne;
        double r = 1 / (1 + three / K3);
        double up = kY * Hill.at(one, KY, sY) * r;
        double upOne = kY * f * Hill.slope(one, KY, sY) * r;
        double upThree = -up * f * r / K3;
        double room = f * (1 - f / Fmax);
        loop.set(0, 0, shift + dT);
        loop.set(0, 1, 0);
        loop.set(0, 2, -dT * p1Y);
        loop.set(1, 0, upOne - pF * sOne * room);
        loop.set(1, 1, shift - pF * s * (1 - 2 * f / Fmax) + dF + up);
        loop.set(1, 2, 0);
        loop.set(2, 0, -upOne);
        loop.set(2, 1, -up);
        loop.set(2, 2, shift + dY);
        loop.factor();
        fByThree = pF * sThree * room - upThree;
        yByThree = upThree;

        double idle = kAon * (Amax - y[A]);
        aInverse = 1 / (shift + kAon * f * s + kAoff);
        aByF = idle * s;
        aByOne = idle * f * sOne;
        aByThree = idle * f * sThree;

        double sum = one + three + e13;
        double inflamed = 1 + qS * y[I];
        double bare = 1 + zS * y[Z];
        sByY = kS * inflamed * bare * one / sum;
        sByI = kS * my * qS * bare * one / sum;
        sByZ = kS * my * inflamed * zS * one / sum;
        double scarring = kS * my * inflamed * bare / (sum * sum);
        sByOne = scarring * (three + e13);
        sByThree = -scarring * one;
    }

    void solve(double[] b) {
        b[Z] *= zInverse;
        b[T3] = (b[T3] + threeByM2 * b[M2] + threeByB * b[B] + threeByZ * b[Z]) * threeInverse;
        double three = b[T3];
        b[T1] += dT * (p1P * b[P] + p1M1 * b[M1] + p1M2 * b[M2]);
        b[F] += fByThree * three;
        b[Y] += yByThree * three;
        loop.solve(b, T1);
        b[A] = (b[A] + aByF * b[F] + aByOne * b[T1] + aByThree * three) * aInverse;
        b[S] = (b[S] + sByY * b[Y] + sByI * b[I] + sByOne * b[T1] + sByThree * three + sByZ * b[Z]) * sInverse;
    }
}
