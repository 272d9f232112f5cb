// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.
package org.percola.bench;

/** The places of states and parameters in the blocks of {@link P2ScalarKernel} and its vector twin. */
@SuppressWarnings("all")
final class P2Places {
    static final int I = 0;
    static final int M = 1;
    static final int T = 2;
    static final int F = 3;
    static final int N = 4;
    static final int C3 = 5;
    static final int C1 = 6;
    static final int P = 7;
    static final int STATES = 8;

    private P2Places() {}
}
