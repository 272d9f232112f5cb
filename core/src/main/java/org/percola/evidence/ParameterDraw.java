package org.percola.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One believable world: every parameter at a quantile of its own.
 *
 * <p>The quantile is a hash of (seed, person, draw, name), not the next number of a stream: u = mix(key(seed, person,
 * draw) xor hash(name)), with the 64-bit finaliser of SplitMix64 and FNV-1a for the name. So a parameter's draw never
 * depends on the order in which parameters are asked for, on which others exist, on threads or on neighbours.
 *
 * <p>Draws of one request can share a parameter's quantiles out instead ({@link #ofMany}): each of n draws has its own n-th
 * part of (0, 1), in an order that hangs on (seed, person, name), and its place inside that part is the hash as before. So
 * the ends of a band move less from seed to seed.
 *
 * <p>Parameters that were calibrated together come from one member of the {@link ParameterEnsemble}, chosen by such a hash
 * too; all others are independent.
 *
 * <p>Immutable, except that a {@link #recording} view writes names into the caller's set.
 */
public final class ParameterDraw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** What the member of the ensemble hangs on, in the place of a parameter's name. */
    private static final long MEMBER = hash("ensemble");

    /** Stands for all draws together, where a draw's number would stand. */
    private static final long ALL_DRAWS = -1;

    private static final double BELOW_ONE = Math.nextDown(1.0);

    private final Evidence evidence;
    private final boolean central;
    private final long key;
    private final Map<String, Double> overrides;
    private final @Nullable Set<String> used;
    private final @Nullable Own own;
    private final @Nullable ParameterEnsemble ensemble;
    private final int member;
    private final @Nullable Shares shares;

    /** Which draw of how many this is, and what their order hangs on. */
    private record Shares(long key, int draw, int drawsCount) {}

    /** What one of many people has for themselves in a world that they share. */
    private record Own(long key, Set<String> names) {}

    private ParameterDraw(
            Evidence evidence,
            boolean central,
            long key,
            Map<String, Double> overrides,
            @Nullable Set<String> used,
            @Nullable Own own,
            @Nullable Shares shares) {
        this.evidence = evidence;
        this.central = central;
        this.key = key;
        this.overrides = overrides;
        this.used = used;
        this.own = own;
        this.shares = shares;
        this.ensemble = central ? null : evidence.ensemble().orElse(null);
        this.member = ensemble == null ? 0 : (int) (uniform(key, MEMBER, shares) * ensemble.membersCount());
    }

    /** All parameters at their median. */
    public static ParameterDraw central(Evidence evidence) {
        return new ParameterDraw(evidence, true, 0, Map.of(), null, null, null);
    }

    /** The draw of that number, of that person, under that seed. */
    public static ParameterDraw of(Evidence evidence, long seed, long person, long draw) {
        return new ParameterDraw(evidence, false, key(seed, person, draw), Map.of(), null, null, null);
    }

    /** The draw of that number among {@code drawsCount} that share the quantiles of each parameter out among them. */
    public static ParameterDraw ofMany(Evidence evidence, long seed, long person, int draw, int drawsCount) {
        var shares = new Shares(key(seed, person, ALL_DRAWS), draw, drawsCount);
        return new ParameterDraw(evidence, false, key(seed, person, draw), Map.of(), null, null, shares);
    }

    private static long key(long seed, long person, long draw) {
        long key = mix(seed + GOLDEN);
        key = mix(key ^ mix(person + 2 * GOLDEN));
        return mix(key ^ mix(draw + 3 * GOLDEN));
    }

    /**
     * The same world for one of many people who share it: only what {@code names} names is the person's own, and stands
     * where it stands in {@code of(evidence, seed, person, draw)}; all else stays the world's, of a central one too.
     */
    public ParameterDraw ofPerson(long seed, long person, long draw, Set<String> names) {
        return new ParameterDraw(
                evidence, central, key, overrides, used, new Own(key(seed, person, draw), names), shares);
    }

    /** The parameter's value in this world, in its own unit. */
    public double value(String name) {
        Evidence.Entry entry = evidence.entry(name);
        if (used != null) {
            used.add(name);
        }
        if (!overrides.isEmpty()) {
            Double override = overrides.get(name);
            if (override != null) {
                return override;
            }
        }
        Parameter parameter = entry.parameter();
        if (own != null && own.names().contains(name)) {
            return parameter.spread() == Spread.FIXED
                    ? parameter.value()
                    : parameter.at(uniform(own.key(), entry.nameHash()));
        }
        if (ensemble != null && entry.column() >= 0) {
            return ensemble.value(entry.column(), member);
        }
        return central || parameter.spread() == Spread.FIXED
                ? parameter.value()
                : parameter.at(uniform(key, entry.nameHash(), shares));
    }

    /** The quantile in (0, 1) at which the parameter stands in this world; 0.5 in the central one. */
    public double uniform(String name) {
        return uniform(name, evidence.entry(name));
    }

    /** A quantile in (0, 1) of this world that no parameter has: what chance does in it; 0.5 in the central one. */
    public double chance(String name) {
        return central ? 0.5 : uniform(key, hash(name), shares);
    }

    /** {@link #uniform(String)} of many draws of the same evidence. */
    public static double[] uniforms(List<ParameterDraw> draws, String name) {
        Evidence.Entry entry = draws.getFirst().evidence.entry(name);
        double[] uniforms = new double[draws.size()];
        for (int k = 0; k < uniforms.length; k++) {
            uniforms[k] = draws.get(k).uniform(name, entry);
        }
        return uniforms;
    }

    private double uniform(String name, Evidence.Entry entry) {
        if (own != null && own.names().contains(name)) {
            return uniform(own.key(), entry.nameHash());
        }
        if (ensemble != null && entry.column() >= 0) {
            return ensemble.quantile(entry.column(), member);
        }
        return central ? 0.5 : uniform(key, entry.nameHash(), shares);
    }

    /** The same world; every name that is asked for is added to {@code used}. */
    public ParameterDraw recording(Set<String> used) {
        return new ParameterDraw(evidence, central, key, overrides, used, own, shares);
    }

    /** The same world but for one parameter, which has this value. */
    public ParameterDraw with(String name, double value) {
        return with(Map.of(name, value));
    }

    /** The same world but for these parameters. */
    public ParameterDraw with(Map<String, Double> values) {
        values.forEach((name, value) -> {
            evidence.entry(name);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " (" + value + ") must be finite.");
            }
        });
        var changed = new HashMap<>(overrides);
        changed.putAll(values);
        return new ParameterDraw(evidence, central, key, Map.copyOf(changed), used, own, shares);
    }

    /** FNV-1a, 64 bits, over the characters. */
    static long hash(String name) {
        long hash = FNV_OFFSET;
        for (int k = 0; k < name.length(); k++) {
            hash = (hash ^ name.charAt(k)) * FNV_PRIME;
        }
        return hash;
    }

    private static double uniform(long key, long nameHash, @Nullable Shares shares) {
        double inside = uniform(key, nameHash);
        if (shares == null) {
            return inside;
        }
        int place = Shuffle.place(shares.draw(), shares.drawsCount(), mix(shares.key() ^ nameHash));
        return Math.min((place + inside) / shares.drawsCount(), BELOW_ONE); // a sum may round up to the whole
    }

    private static double uniform(long key, long nameHash) {
        return ((mix(key ^ nameHash) >>> 12) + 0.5) * 0x1.0p-52;
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
