package org.percola.numeric;

import java.util.Arrays;

/**
 * Bands of one quantity of one ensemble, day after day: members that stood in some order yesterday mostly stand in it
 * today, so sorting starts from there. A band has the bits of {@link Band#of(double[])}. One instance, one thread.
 */
public final class BandSeries {
    /** Moves a member after which sorting afresh is cheaper. */
    private static final int PATIENCE = 12;

    private static final int LONGEST_PAUSE = 8;

    private final int[] order;
    private final long[] keys;
    private final double[] sorted;
    /** Days on which yesterday's order is not tried, and how many there will be when it is of no use again. */
    private int skipped = 1;

    private int pause = 1;

    public BandSeries(int membersCount) {
        order = new int[membersCount];
        keys = new long[membersCount];
        sorted = new double[membersCount];
    }

    /** The band of the next day's members. */
    public Band of(double[] members) {
        if (skipped == 0 && insert(members, (long) PATIENCE * members.length)) {
            pause = 1;
        } else {
            if (skipped > 0) {
                skipped--;
            } else {
                skipped = pause;
                pause = StrictMath.min(2 * pause, LONGEST_PAUSE);
            }
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
        long last = Long.MIN_VALUE;
        for (int k = 0; k < order.length; k++) {
            long key = key(members[order[k]]);
            if (last <= key) {
                keys[k] = key;
                last = key;
            } else {
                moves += k - insert(k, key);
                if (moves > movesAllowed) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes the member at place {@code k} down to its own place, which is told. */
    private int insert(int k, long key) {
        int member = order[k];
        int place = k;
        while (place > 0 && keys[place - 1] > key) {
            keys[place] = keys[place - 1];
            order[place] = order[place - 1];
            place--;
        }
        keys[place] = key;
        order[place] = member;
        return place;
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

    /** An integer that orders as {@link Double#compare} does: minus zero below zero, NaN first or last. */
    private static long key(double member) {
        return flip(Double.doubleToRawLongBits(member));
    }

    /** Negative numbers count backwards in their bits; its own inverse. */
    private static long flip(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
