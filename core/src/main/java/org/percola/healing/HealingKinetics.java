package org.percola.healing;

import org.percola.numeric.OdeSystem;
import org.percola.numeric.SmallLu;
import org.percola.skin.Skin;

/**
 * The 25 kinetic equations of a slab of needled skin and its epidermis, between sessions and at a session; time in days.
 * Matrix states are parts of baseline collagen (C3 + C1n + C1m = 1), epidermis, elastin and fibroblasts are 1 at
 * baseline, all others 0, and that baseline is an exact steady state. The letters are those of docs/models/healing.md,
 * which has every equation in a table; valid as an average over a treated area, not beside a single hole.
 *
 * <p>The equations feed forward but for three loops (inflammation I-N-M1-M2, tension T1-F-Y, matrix C3-C1n-C1m), so a
 * linear solve with {@code shift - J} costs two 3 x 3 and one 4 x 4 system, not one of 25 x 25.
 *
 * @evidence WAUGH2006, SBML: macrophages that switch, TGF-b turnover
 * @evidence COOPER2015, SBML: neutrophils and macrophages of the inflammatory phase
 */
final class HealingKinetics implements OdeSystem {
    // The order follows the flow, loops stay together.
    static final int P = 0, HS = 1, B = 2, Z = 3, I = 4, N = 5, M1 = 6, M2 = 7, T3 = 8, T1 = 9, F = 10, Y = 11, A = 12;
    static final int X = 13,
            C3 = 14,
            C1N = 15,
            C1M = 16,
            ET = 17,
            E = 18,
            H = 19,
            V = 20,
            W = 21,
            G = 22,
            Q = 23,
            S = 24;
    static final int STATES = 25;

    private final double kP,
            kHs,
            HsCap,
            kI,
            sN,
            sM,
            sB,
            sam,
            Kam,
            eM2,
            KIM2,
            jI,
            prime,
            rev,
            rN,
            dN,
            eN,
            rM,
            rP,
            k12,
            K12,
            dM,
            dM2,
            dT,
            p1P,
            p1M1,
            p1M2,
            p1Y,
            dT3,
            p3,
            p3K,
            w3,
            Kt,
            pF,
            Fmax,
            dF,
            kY,
            KY,
            sY,
            K3,
            dY,
            kAon,
            kAoff,
            Amax,
            pX,
            xM,
            dX,
            a3,
            a1,
            mixA,
            eY,
            Cs,
            d3,
            kx,
            m3,
            m1,
            xm,
            d1,
            c30,
            shaft,
            aE,
            kE,
            yE,
            mE,
            dE,
            kH,
            h1,
            h3,
            jV,
            aVH,
            aVI,
            kV,
            aW,
            kW,
            aG,
            KG,
            sG,
            kG,
            sQ,
            kQ,
            kS,
            qS,
            e13,
            kSr,
            zC,
            sZ,
            zS,
            kZ;
    private final double phot;
    private double kB;

    private final SmallLu inflammation = new SmallLu(4);
    private final SmallLu tension = new SmallLu(3);
    private final SmallLu matrix = new SmallLu(3);
    // Entries of the Jacobian that couple the loops, named row_column.
    private double w,
            t3_m2,
            t3_b,
            t3_z,
            f_t3,
            y_t3,
            a_f,
            a_t1,
            a_t3,
            c3_f,
            c3_t1,
            c3_t3,
            c3_a,
            c3_y,
            c3_x,
            n_a,
            n_y,
            n_x;
    private double m_x, e_x, h_c, g_i, s_y, s_t1, s_t3, s_i, s_z, wA, wE;

    /** The kinetics on a skin of this capacity, whose melanocytes react {@code phot} times as those of phototype III. */
    HealingKinetics(HealingParameters p, Skin.Capacity capacity, double phot) {
        this.phot = phot;
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
        jV = p.vessels().flushAtOnce();
        aVH = p.vessels().flowFromNeurogenic();
        aVI = p.vessels().flowFromSignal();
        kV = p.vessels().flowReturn();
        aW = p.vessels().fluidLeakage();
        kW = p.vessels().fluidDrainage();
        aG = p.pigment().melanocyteActivation();
        KG = p.pigment().melanocyteActivationHalf();
        sG = p.pigment().melanocyteSaturation();
        kG = p.pigment().melanocyteLoss();
        sQ = p.pigment().melaninSynthesis();
        kQ = p.pigment().melaninClearance();
        kS = p.scar().scarFormation();
        qS = p.scar().scarFromInflammation();
        e13 = p.scar().betaRatioFloor();
        kSr = p.scar().scarRemodelling();
        zC = p.scar().nicheLoss();
        sZ = p.scar().nicheSaturation();
        zS = p.scar().scarFromNicheLoss();
        kZ = p.scar().nicheReturn();
    }

    /** Rate of the barrier clock from now on (1/d). */
    void closeBarrierAt(double ratePerDay) {
        kB = ratePerDay;
    }

    /** Writes the state of untouched skin. */
    void rest(double[] y) {
        java.util.Arrays.fill(y, 0);
        y[F] = 1;
        y[C3] = c30;
        y[C1M] = 1 - c30;
        y[E] = 1;
        y[H] = 1;
    }

    /** Total collagen against baseline, exactly 0 at rest. */
    double collagenChange(double c3, double c1n, double c1m) {
        return (c3 - c30) + c1n + (c1m - (1 - c30));
    }

    /** Mature collagen I against its baseline, exactly 0 at rest. */
    double matureChange(double c1m) {
        return c1m - (1 - c30);
    }

    /** The jump of a session: injury, neurogenic answer, opened barrier, lost niche, primed and reverted macrophages. */
    void wound(double[] y, Dose dose) {
        double d = dose.dermal();
        y[P] += d;
        double neurogenic = StrictMath.sqrt(StrictMath.min(d, HsCap));
        y[HS] += neurogenic;
        y[V] += jV * neurogenic; // the flush comes within minutes, far below the step of a day
        y[B] += dose.epidermal();
        y[Z] = StrictMath.min(1 / sZ, y[Z] + zC * dose.confluence());
        double mt = y[M1] + y[M2];
        y[I] += jI * d * (1 + prime * mt / (1 + mt));
        double reverted = rev * d / (1 + d) * y[M2];
        y[M1] += reverted;
        y[M2] -= reverted;
        double kept = 1 - shaft * dose.woundedFraction();
        y[C3] *= kept;
        y[C1N] *= kept;
        y[C1M] *= kept;
        y[E] *= kept;
    }

    @Override
    public int dimension() {
        return STATES;
    }

    @Override
    public void derivative(double[] y, double[] slope) {
        double i = y[I], m1c = y[M1], m2c = y[M2], t1 = y[T1], t3 = y[T3], f = y[F], my = y[Y], a = y[A], x = y[X];
        double c3 = y[C3], c1n = y[C1N], c1m = y[C1M];
        double tau = t1 + w3 * t3;
        double s = tau * tau / (Kt * Kt + tau * tau);
        double gain = StrictMath.max(collagenChange(c3, c1n, c1m), 0);
        double phi = 1 / (1 + gain * gain / (Cs * Cs));
        double yUp = kY * f * hill(t1, KY, sY) / (1 + t3 / K3);
        double sw = k12 * m1c / (1 + i / K12);
        double synthesis = (1 + eY * my) * phi;

        slope[P] = -kP * y[P];
        slope[HS] = -kHs * y[HS];
        slope[B] = -kB * y[B];
        slope[Z] = -kZ * y[Z];
        slope[I] =
                sN * y[N] + sM * m1c + sB * y[B] + kI * sam * hill(i, Kam, 1) - kI * i * (1 + eM2 * m2c / (KIM2 + m2c));
        slope[N] = rN * i - dN * y[N] - eN * (m1c + m2c) * y[N];
        slope[M1] = rM * (i + rP * y[P]) - sw - dM * m1c;
        slope[M2] = sw - dM2 * m2c;
        slope[T3] = dT3 * ((p3 * m2c + p3K * y[B]) * spared(y[Z]) - t3);
        slope[T1] = dT * (p1P * y[P] + p1M1 * m1c + p1M2 * m2c + p1Y * my - t1);
        slope[F] = pF * s * f * (1 - f / Fmax) - dF * (f - 1) - yUp;
        slope[Y] = yUp - dY * my;
        slope[A] = kAon * f * s * (Amax - a) - kAoff * a;
        slope[X] = pX * (y[N] + xM * m1c) - dX * x;
        slope[C3] = a3 * ((1 - mixA) * f * s + mixA * a) * synthesis - d3 * (c3 - c30) - m3 * x * c3;
        slope[C1N] = a1 * a * synthesis - (kx + m1 * x) * c1n;
        slope[C1M] = kx * c1n - xm * m1 * x * c1m - d1 * (c1m - (1 - c30));
        slope[ET] = aE * a - kE * y[ET];
        slope[E] = yE * kE * y[ET] - mE * x * y[E] - dE * (y[E] - 1);
        slope[H] = kH * (h1 * gain + h3 * t3 - (y[H] - 1));
        slope[V] = aVH * y[HS] + aVI * i - kV * y[V];
        slope[W] = aW * y[V] - kW * y[W];
        slope[G] = phot * aG * hill(i, KG, sG) - kG * y[G];
        slope[Q] = sQ * y[G] - kQ * y[Q];
        slope[S] = kS * my * (1 + qS * i) * (1 + zS * y[Z]) * t1 / (t1 + t3 + e13) - kSr * y[S];
    }

    /** What is left of TGF-b3 where the niche is lost: 1 - Z for c = 1 (none beyond Z = 1), 1 / (1 + Z) for c = 0. */
    private double spared(double z) {
        return (1 - sZ * z) / (1 + (1 - sZ) * z);
    }

    /** x^2 / (K^2 + (1 - c) K x + c x^2): the Hill function for c = 1, convex and never saturated for c = 0. */
    private static double hill(double x, double k, double c) {
        return x * x / (k * k + (1 - c) * k * x + c * x * x);
    }

    /** Its derivative. */
    private static double hillSlope(double x, double k, double c) {
        double below = k * k + (1 - c) * k * x + c * x * x;
        return k * x * (2 * k + (1 - c) * x) / (below * below);
    }

    @Override
    public void factor(double[] y, double shift) {
        double i = y[I], m1c = y[M1], m2c = y[M2], t1 = y[T1], t3 = y[T3], f = y[F], my = y[Y], a = y[A], x = y[X];
        w = shift;

        double q = 1 / (1 + i / K12);
        double swI = -k12 * m1c * q * q / K12;
        double half = KIM2 + m2c;
        SmallLu u = inflammation;
        u.set(0, 0, shift - kI * sam * hillSlope(i, Kam, 1) + kI * (1 + eM2 * m2c / half));
        u.set(0, 1, -sN);
        u.set(0, 2, -sM);
        u.set(0, 3, kI * i * eM2 * KIM2 / (half * half));
        u.set(1, 0, -rN);
        u.set(1, 1, shift + dN + eN * (m1c + m2c));
        u.set(1, 2, eN * y[N]);
        u.set(1, 3, eN * y[N]);
        u.set(2, 0, swI - rM);
        u.set(2, 1, 0);
        u.set(2, 2, shift + k12 * q + dM);
        u.set(2, 3, 0);
        u.set(3, 0, -swI);
        u.set(3, 1, 0);
        u.set(3, 2, -k12 * q);
        u.set(3, 3, shift + dM2);
        u.factor();

        double left = 1 + (1 - sZ) * y[Z];
        t3_m2 = dT3 * p3 * spared(y[Z]);
        t3_b = dT3 * p3K * spared(y[Z]);
        t3_z = -dT3 * (p3 * m2c + p3K * y[B]) / (left * left);

        double tau = t1 + w3 * t3;
        double below = Kt * Kt + tau * tau;
        double s = tau * tau / below;
        double sT1 = 2 * tau * Kt * Kt / (below * below);
        double sT3 = w3 * sT1;
        double r = 1 / (1 + t3 / K3);
        double up = kY * hill(t1, KY, sY) * r;
        double upT1 = kY * f * hillSlope(t1, KY, sY) * r;
        double upT3 = -up * f * r / K3;
        double room = f * (1 - f / Fmax);
        u = tension;
        u.set(0, 0, shift + dT);
        u.set(0, 1, 0);
        u.set(0, 2, -dT * p1Y);
        u.set(1, 0, upT1 - pF * sT1 * room);
        u.set(1, 1, shift - pF * s * (1 - 2 * f / Fmax) + dF + up);
        u.set(1, 2, 0);
        u.set(2, 0, -upT1);
        u.set(2, 1, -up);
        u.set(2, 2, shift + dY);
        u.factor();
        f_t3 = pF * sT3 * room - upT3;
        y_t3 = upT3;

        double idle = kAon * (Amax - a);
        wA = 1 / (shift + kAon * f * s + kAoff);
        a_f = idle * s;
        a_t1 = idle * f * sT1;
        a_t3 = idle * f * sT3;

        double gain = StrictMath.max(collagenChange(y[C3], y[C1N], y[C1M]), 0);
        double phi = 1 / (1 + gain * gain / (Cs * Cs));
        double phiC = -2 * gain / (Cs * Cs) * phi * phi;
        double boost = 1 + eY * my;
        double early = (1 - mixA) * f * s + mixA * a;
        double threeC = a3 * early * boost * phiC;
        double oneC = a1 * a * boost * phiC;
        u = matrix;
        u.set(0, 0, shift - threeC + d3 + m3 * x);
        u.set(0, 1, -threeC);
        u.set(0, 2, -threeC);
        u.set(1, 0, -oneC);
        u.set(1, 1, shift - oneC + kx + m1 * x);
        u.set(1, 2, -oneC);
        u.set(2, 0, 0);
        u.set(2, 1, -kx);
        u.set(2, 2, shift + xm * m1 * x + d1);
        u.factor();
        c3_f = a3 * (1 - mixA) * s * boost * phi;
        c3_t1 = a3 * (1 - mixA) * f * sT1 * boost * phi;
        c3_t3 = w3 * c3_t1;
        c3_a = a3 * mixA * boost * phi;
        c3_y = a3 * early * eY * phi;
        c3_x = -m3 * y[C3];
        n_a = a1 * boost * phi;
        n_y = a1 * a * eY * phi;
        n_x = -m1 * y[C1N];
        m_x = -xm * m1 * y[C1M];

        wE = 1 / (shift + mE * x + dE);
        e_x = -mE * y[E];
        h_c = gain > 0 ? kH * h1 : 0;
        g_i = phot * aG * hillSlope(i, KG, sG);
        double sum = t1 + t3 + e13;
        double bare = 1 + zS * y[Z];
        double scarring = kS * my * (1 + qS * i) * bare;
        s_y = kS * (1 + qS * i) * bare * t1 / sum;
        s_i = kS * my * qS * bare * t1 / sum;
        s_z = kS * my * (1 + qS * i) * zS * t1 / sum;
        s_t1 = scarring * (t3 + e13) / (sum * sum);
        s_t3 = -scarring * t1 / (sum * sum);
    }

    @Override
    public void solve(double[] b) {
        b[P] /= w + kP;
        b[HS] /= w + kHs;
        b[B] /= w + kB;
        b[Z] /= w + kZ;
        b[I] += sB * b[B];
        b[M1] += rM * rP * b[P];
        inflammation.solve(b, I);
        b[T3] = (b[T3] + t3_m2 * b[M2] + t3_b * b[B] + t3_z * b[Z]) / (w + dT3);
        double t3 = b[T3];
        b[T1] += dT * (p1P * b[P] + p1M1 * b[M1] + p1M2 * b[M2]);
        b[F] += f_t3 * t3;
        b[Y] += y_t3 * t3;
        tension.solve(b, T1);
        double t1 = b[T1], f = b[F], my = b[Y];
        b[A] = (b[A] + a_f * f + a_t1 * t1 + a_t3 * t3) * wA;
        b[X] = (b[X] + pX * (b[N] + xM * b[M1])) / (w + dX);
        double a = b[A], x = b[X];
        b[C3] += c3_f * f + c3_t1 * t1 + c3_t3 * t3 + c3_a * a + c3_y * my + c3_x * x;
        b[C1N] += n_a * a + n_y * my + n_x * x;
        b[C1M] += m_x * x;
        matrix.solve(b, C3);
        b[ET] = (b[ET] + aE * a) / (w + kE);
        b[E] = (b[E] + yE * kE * b[ET] + e_x * x) * wE;
        b[H] = (b[H] + h_c * (b[C3] + b[C1N] + b[C1M]) + kH * h3 * t3) / (w + kH);
        b[V] = (b[V] + aVH * b[HS] + aVI * b[I]) / (w + kV);
        b[W] = (b[W] + aW * b[V]) / (w + kW);
        b[G] = (b[G] + g_i * b[I]) / (w + kG);
        b[Q] = (b[Q] + sQ * b[G]) / (w + kQ);
        b[S] = (b[S] + s_y * my + s_i * b[I] + s_t1 * t1 + s_t3 * t3 + s_z * b[Z]) / (w + kSr);
    }
}
