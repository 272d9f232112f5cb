// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.
package org.percola.healing;

/** Where each of the 25 states of the model lies in a state vector. */
@SuppressWarnings("all")
public final class TissueState {
    /** Platelets and fibrin: the clot in the holes. */
    public static final int P = 0;
    /** Histamine and neurogenic signal: the flare of the first hours, a reflex that grows less than its cause. */
    public static final int HS = 1;
    /** Opening of the barrier. */
    public static final int B = 2;
    /** Lost niche: spared tissue between the holes that confluent injury has taken. */
    public static final int Z = 3;
    /** Inflammatory signal: damage signals, IL-1, TNF. */
    public static final int I = 4;
    /** Neutrophils. */
    public static final int N = 5;
    /** Inflammatory macrophages. */
    public static final int M1 = 6;
    /** Healing macrophages. */
    public static final int M2 = 7;
    /** TGF-b3, the factor of healing without a scar. */
    public static final int T3 = 8;
    /** TGF-b1. */
    public static final int T1 = 9;
    /** Fibroblasts, 1 at rest. */
    public static final int F = 10;
    /** Myofibroblasts. */
    public static final int Y = 11;
    /** Memory of synthesis: fibroblasts that go on making matrix after the signal is gone. */
    public static final int A = 12;
    /** Excess of matrix metalloproteinases. */
    public static final int X = 13;
    /** Collagen III, as a part of all collagen at rest. */
    public static final int C3 = 14;
    /** New collagen I, as the same part. */
    public static final int C1N = 15;
    /** Mature, cross-linked collagen I, as the same part. */
    public static final int C1M = 16;
    /** Tropoelastin. */
    public static final int ET = 17;
    /** Elastin, 1 at rest. */
    public static final int E = 18;
    /** Thickness of the epidermis, 1 at rest. */
    public static final int H = 19;
    /** Excess blood flow. */
    public static final int V = 20;
    /** Excess fluid. */
    public static final int W = 21;
    /** Activity of melanocytes. */
    public static final int G = 22;
    /** Excess melanin. */
    public static final int Q = 23;
    /** Disorganised collagen. */
    public static final int S = 24;

    public static final int COUNT = 25;

    private TissueState() {}
}
