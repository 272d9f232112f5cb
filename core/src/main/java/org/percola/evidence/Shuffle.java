package org.percola.evidence;

/**
 * An order of 0 to n - 1 that is computed place by place and never written down: a Feistel network of four rounds over the
 * smallest square power of two that holds n, walked on until the number lies below n.
 */
final class Shuffle {
    private static final int ROUNDS = 4;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Shuffle() {}

    /** Where number {@code k} of {@code count} stands under that key. */
    static int place(int k, int count, long key) {
        int halfBits = Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(count - 1) + 1) / 2);
        long mask = (1L << halfBits) - 1;
        long at = k;
        do {
            long left = at >>> halfBits;
            long right = at & mask;
            for (int round = 1; round <= ROUNDS; round++) {
                long next = left ^ (ParameterDraw.mix(key + round * GOLDEN ^ right) & mask);
                left = right;
                right = next;
            }
            at = left << halfBits | right;
        } while (at >= count);
        return (int) at;
    }
}
