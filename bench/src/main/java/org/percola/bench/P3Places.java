// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.
package org.percola.bench;

/** The places of states and parameters in the blocks of {@link P3ScalarKernel} and its vector twin. */
@SuppressWarnings("all")
final class P3Places {
    static final int B = 0;
    static final int Dm = 1;
    static final int Ne = 2;
    static final int M1 = 3;
    static final int M2 = 4;
    static final int I = 5;
    static final int TL = 6;
    static final int T = 7;
    static final int G = 8;
    static final int F = 9;
    static final int N = 10;
    static final int P = 11;
    static final int V = 12;
    static final int C3 = 13;
    static final int C1 = 14;
    static final int E = 15;
    static final int STATES = 16;

    static final int PAR_kB = 0;
    static final int PAR_kD = 1;
    static final int PAR_kNe = 2;
    static final int PAR_kSw = 3;
    static final int PAR_kTL = 4;
    static final int PAR_dT = 5;
    static final int PAR_kFN = 6;
    static final int PAR_rF = 7;
    static final int PAR_dN = 8;
    static final int PAR_k3 = 9;
    static final int PAR_q1 = 10;

    private P3Places() {}
}
