package org.percola.words;

import org.percola.numeric.Band;

/**
 * A chance with its range, in people: "7 in 100" and "1 to 20". Both have the same base: 100, or 1000 where the median is
 * below one and the upper end below two in a hundred.
 */
public final class ChanceWords {
    private static final double NEARLY_ALL = 0.995;
    private static final double ONE_IN_HUNDRED = 0.00995;
    private static final double TWO_IN_HUNDRED = 0.02;

    private ChanceWords() {}

    /** "7 in 100", "3 in 1000", "under 1 in 1000", "nearly all". */
    public static String median(Band chance) {
        double middle = chance.q50();
        return middle >= NEARLY_ALL ? "nearly all" : count(middle, base(chance)) + " in " + base(chance);
    }

    /** "1 to 20", "up to 5"; empty where the range says no more than the median. */
    public static String range(Band chance) {
        int base = base(chance);
        String low = count(chance.q05(), base);
        String high = count(chance.q95(), base);
        if (low.equals(high) || high.startsWith("under")) {
            return "";
        }
        return low.equals("0") || low.startsWith("under") ? "up to " + high : low + " to " + high;
    }

    /** The share of people who would see a change: "76 in 100". */
    public static String inHundred(double share) {
        return count(share, 100) + " in 100";
    }

    private static int base(Band chance) {
        return chance.q50() >= ONE_IN_HUNDRED || chance.q95() >= TWO_IN_HUNDRED ? 100 : 1000;
    }

    private static String count(double chance, int base) {
        if (chance == 0) {
            return "0";
        }
        double people = chance * base;
        if (people > base - 0.5) {
            return chance == 1 ? Integer.toString(base) : "over " + (base - 1);
        }
        return people < 0.95 ? "under 1" : Long.toString(Math.round(people));
    }
}
