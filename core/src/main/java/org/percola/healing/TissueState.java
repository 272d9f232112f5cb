package org.percola.healing;

/**
 * Where each of the 25 states lies in the state vector. The order follows the flow of cause, and the states of a loop
 * lie together: inflammation (I, N, M1, M2), tension (T1, F, Y), matrix (C3, C1n, C1m).
 */
final class TissueState {
    /** Platelets and fibrin. */
    static final int P = 0;
    /** Histamine and neurogenic signal. */
    static final int HS = 1;
    /** Opening of the barrier. */
    static final int B = 2;
    /** Lost spared niche. */
    static final int Z = 3;
    /** Inflammatory signal. */
    static final int I = 4;
    /** Neutrophils. */
    static final int N = 5;
    /** Inflammatory macrophages. */
    static final int M1 = 6;
    /** Healing macrophages. */
    static final int M2 = 7;
    /** TGF-b3. */
    static final int T3 = 8;
    /** TGF-b1. */
    static final int T1 = 9;
    /** Fibroblasts, 1 at rest. */
    static final int F = 10;
    /** Myofibroblasts. */
    static final int Y = 11;
    /** Memory of synthesis in fibroblasts. */
    static final int A = 12;
    /** Excess of matrix metalloproteinases. */
    static final int X = 13;
    /** Collagen III, as a part of all collagen at rest. */
    static final int C3 = 14;
    /** New collagen I, as the same part. */
    static final int C1N = 15;
    /** Mature, cross-linked collagen I, as the same part. */
    static final int C1M = 16;
    /** Tropoelastin. */
    static final int ET = 17;
    /** Elastin, 1 at rest. */
    static final int E = 18;
    /** Thickness of the epidermis, 1 at rest. */
    static final int H = 19;
    /** Excess blood flow. */
    static final int V = 20;
    /** Excess fluid. */
    static final int W = 21;
    /** Activity of melanocytes. */
    static final int G = 22;
    /** Excess melanin. */
    static final int Q = 23;
    /** Disorganised collagen. */
    static final int S = 24;

    static final int COUNT = 25;

    private TissueState() {}
}
