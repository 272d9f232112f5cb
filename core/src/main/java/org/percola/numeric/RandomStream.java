package org.percola.numeric;

/**
 * A stream of random numbers that is named, not shared: it is derived from (seed, person, draw, purpose), so a person's
 * numbers never depend on neighbours, on threads or on how the work was cut.
 *
 * <p>SplitMix64 (Steele, Lea, Flood 2014): a counter with an odd increment, hashed by a 64-bit finaliser. Normals come
 * from the inverse distribution function, one per uniform, so streams stay aligned between variants of one case
 * (common random numbers).
 */
public final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    private RandomStream(long state) {
        this.state = state;
    }

    /** The stream of one draw of one person for one purpose. */
    public static RandomStream of(long seed, long person, long draw, String purpose) {
        long key = mix(seed + GOLDEN);
        key = mix(key ^ mix(person + 2 * GOLDEN));
        key = mix(key ^ mix(draw + 3 * GOLDEN));
        for (int k = 0; k < purpose.length(); k++) {
            key = mix(key ^ (purpose.charAt(k) + GOLDEN * (k + 4L)));
        }
        return new RandomStream(key);
    }

    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform in the open interval (0, 1), on the midpoints of 2^52 cells. */
    public double uniform() {
        return ((nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** Standard normal. */
    public double normal() {
        return Normal.quantile(uniform());
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
