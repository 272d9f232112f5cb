package org.percola.numeric;

import java.util.Arrays;

/**
 * Bands of one quantity of one ensemble, day after day: members that stood in some order yesterday mostly stand in it
 * today, so sorting starts from there. A band has the bits of {@link Band#of(double[])}. One instance, one thread.
 */
public final class BandSeries {
    /** Moves a member after which sorting afresh is cheaper. */
    private static final int PATIENCE = 12;

    private final int[] order;
    private final long[] keys;
    private final double[] sorted;
    private boolean begun;

    public BandSeries(int membersCount) {
        order = new int[membersCount];
        keys = new long[membersCount];
        sorted = new double[membersCount];
    }

    /** The band of the next day's members. */
    public Band of(double[] members) {
        if (!begun || !insert(members, (long) PATIENCE * members.length)) {
            begun = true;
            sortRoughly(members);
            insert(members, Long.MAX_VALUE);
        }
        for (int k = 0; k < keys.length; k++) {
            sorted[k] = Double.longBitsToDouble(flip(keys[k]));
        }
        return Band.of(members, sorted);
    }

    /** Sorts by insertion, from the order that is known; gives up after so many moves. */
    private boolean insert(double[] members, long movesAllowed) {
        long moves = 0;
        for (int k = 0; k < order.length; k++) {
            int member = order[k];
            long key = key(members[member]);
            int place = k;
            while (place > 0 && keys[place - 1] > key) {
                keys[place] = keys[place - 1];
                order[place] = order[place - 1];
                place--;
            }
            keys[place] = key;
            order[place] = member;
            moves += k - place;
            if (moves > movesAllowed) {
                return false;
            }
        }
        return true;
    }

    /** The order of the members but for their last bits, which give way to the member's own number. */
    private void sortRoughly(double[] members) {
        long numbers = Long.highestOneBit(StrictMath.max(1, members.length)) * 2 - 1;
        for (int k = 0; k < keys.length; k++) {
            keys[k] = (key(members[k]) & ~numbers) | k;
        }
        Arrays.sort(keys);
        for (int k = 0; k < order.length; k++) {
            order[k] = (int) (keys[k] & numbers);
        }
    }

    /** An integer that orders as {@link Double#compare} does: minus zero below zero, NaN last. */
    private static long key(double member) {
        return flip(Double.doubleToLongBits(member));
    }

    /** Negative numbers count backwards in their bits; its own inverse. */
    private static long flip(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
