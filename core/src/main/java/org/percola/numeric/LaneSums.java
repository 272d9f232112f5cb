package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;

/**
 * One number of each lane from all its values in a block. Eight numbers at a time in registers: memory in their place costs
 * twice.
 */
final class LaneSums {
    private LaneSums() {}

    /** Sums, the first value first. */
    static void total(double[] values, double[] into) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int k = FRONT; k + LANES <= values.length; k += LANES) {
            a += values[k];
            b += values[k + 1];
            c += values[k + 2];
            d += values[k + 3];
            e += values[k + 4];
            f += values[k + 5];
            g += values[k + 6];
            h += values[k + 7];
        }
        into[0] = a;
        into[1] = b;
        into[2] = c;
        into[3] = d;
        into[4] = e;
        into[5] = f;
        into[6] = g;
        into[7] = h;
    }

    /** The largest of values that are not negative; a NaN is larger than all. */
    static void largest(double[] values, double[] into) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        for (int k = FRONT; k + LANES <= values.length; k += LANES) {
            a = Math.max(a, rank(values[k]));
            b = Math.max(b, rank(values[k + 1]));
            c = Math.max(c, rank(values[k + 2]));
            d = Math.max(d, rank(values[k + 3]));
            e = Math.max(e, rank(values[k + 4]));
            f = Math.max(f, rank(values[k + 5]));
            g = Math.max(g, rank(values[k + 6]));
            h = Math.max(h, rank(values[k + 7]));
        }
        into[0] = Double.longBitsToDouble(a);
        into[1] = Double.longBitsToDouble(b);
        into[2] = Double.longBitsToDouble(c);
        into[3] = Double.longBitsToDouble(d);
        into[4] = Double.longBitsToDouble(e);
        into[5] = Double.longBitsToDouble(f);
        into[6] = Double.longBitsToDouble(g);
        into[7] = Double.longBitsToDouble(h);
    }

    /** Rises with the value, and any NaN is above infinity: the bits without their sign. */
    private static long rank(double value) {
        return Double.doubleToRawLongBits(value) & Long.MAX_VALUE;
    }
}
