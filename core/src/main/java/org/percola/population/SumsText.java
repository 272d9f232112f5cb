package org.percola.population;

/** Partial sums as text that loses no bit. */
final class SumsText {
    private SumsText() {}

    /** A repetition's row. */
    static String row(double[] numbers) {
        Writer out = new Writer();
        for (double number : numbers) {
            out.number(number);
        }
        return out.toString();
    }

    /** Reads a row of that width back. */
    static double[] row(String line, int width) {
        Reader in = new Reader(line);
        double[] row = new double[width];
        for (int k = 0; k < width; k++) {
            row[k] = in.number();
        }
        in.end();
        return row;
    }

    /** Writes. */
    static final class Writer {
        private final StringBuilder text = new StringBuilder();

        void whole(long number) {
            text.append(number).append(' ');
        }

        void number(double number) {
            text.append(Double.toHexString(number)).append(' ');
        }

        void moments(Moments moments) {
            whole(moments.count());
            number(moments.mean());
            number(moments.squares());
        }

        /** Cells that are not empty: their number, then place and count of each. */
        void histogram(Histogram histogram) {
            int filled = 0;
            for (int k = 0; k < Histogram.CELLS; k++) {
                filled += histogram.count(k) > 0 ? 1 : 0;
            }
            whole(filled);
            for (int k = 0; k < Histogram.CELLS; k++) {
                if (histogram.count(k) > 0) {
                    whole(k);
                    whole(histogram.count(k));
                }
            }
        }

        @Override
        public String toString() {
            return text.toString().strip();
        }
    }

    /** Reads what the writer wrote; anything else is an {@link IllegalArgumentException}. */
    static final class Reader {
        private final String[] words;
        private int next;

        Reader(String text) {
            words = text.strip().split(" ", -1);
        }

        private String word() {
            if (next >= words.length) {
                throw new IllegalArgumentException("The partial sums end too early.");
            }
            return words[next++];
        }

        long whole() {
            return Long.parseLong(word());
        }

        double number() {
            return Double.parseDouble(word());
        }

        Moments moments() {
            return new Moments(whole(), number(), number());
        }

        void histogram(Histogram into) {
            long filled = whole();
            for (long k = 0; k < filled; k++) {
                int cell = (int) whole();
                if (cell < 0 || cell >= Histogram.CELLS) {
                    throw new IllegalArgumentException("The partial sums have no cell " + cell + ".");
                }
                into.add(cell, whole());
            }
        }

        void end() {
            if (next != words.length) {
                throw new IllegalArgumentException("The partial sums belong to another design.");
            }
        }
    }
}
