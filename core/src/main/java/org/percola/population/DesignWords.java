package org.percola.population;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Words between blanks: numbers as Java prints them (they come back with every bit), names with % for what is no letter or digit, {@code -} for nothing. */
final class DesignWords {
    private static final String NOTHING = "-";
    private static final String THERE = "+";

    private DesignWords() {}

    /** Letters, digits, dot and hyphen as they are; all else as % and four hexadecimal digits. */
    private static String escaped(String name) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < name.length(); k++) {
            char c = name.charAt(k);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean plain = letter || (c >= '0' && c <= '9') || c == '.' || c == '-';
            if (plain) {
                text.append(c);
            } else {
                text.append('%').append(HexFormat.of().toHexDigits((short) c));
            }
        }
        return text.toString();
    }

    private static String unescaped(String word) {
        StringBuilder name = new StringBuilder();
        for (int k = 0; k < word.length(); k++) {
            if (word.charAt(k) != '%') {
                name.append(word.charAt(k));
            } else if (k + 5 <= word.length()) {
                name.append((char) HexFormat.fromHexDigits(word, k + 1, k + 5));
                k += 4;
            } else {
                throw new IllegalArgumentException("The text of the design breaks off in \"" + word + "\".");
            }
        }
        return name.toString();
    }

    /** Writes, one line an entry. */
    static final class Writer {
        private final StringBuilder text = new StringBuilder();

        Writer line(String key) {
            text.append(text.isEmpty() ? "" : "\n").append(key);
            return this;
        }

        Writer number(double number) {
            text.append(' ').append(number);
            return this;
        }

        Writer whole(long number) {
            text.append(' ').append(number);
            return this;
        }

        Writer flag(boolean flag) {
            text.append(' ').append(flag);
            return this;
        }

        Writer name(String name) {
            text.append(" =").append(escaped(name));
            return this;
        }

        Writer choice(Enum<?> choice) {
            text.append(' ').append(choice.name());
            return this;
        }

        /** Nothing, or the thing. */
        <T> Writer maybe(@Nullable T thing, Consumer<T> write) {
            text.append(' ').append(thing == null ? NOTHING : THERE);
            if (thing != null) {
                write.accept(thing);
            }
            return this;
        }

        <T> Writer list(List<T> things, Consumer<T> write) {
            whole(things.size());
            things.forEach(write);
            return this;
        }

        @Override
        public String toString() {
            return text.append('\n').toString();
        }
    }

    /** Reads what the writer wrote; anything else is an {@link IllegalArgumentException}. */
    static final class Reader {
        private final String[] words;
        private int next;

        Reader(String text) {
            words = text.strip().split("\\s+", -1);
        }

        private String word() {
            if (next >= words.length) {
                throw new IllegalArgumentException("The text of the design ends too early.");
            }
            return words[next++];
        }

        Reader line(String key) {
            for (String part : key.split(" ", -1)) {
                String found = word();
                if (!found.equals(part)) {
                    throw new IllegalArgumentException(
                            "The text of the design has \"" + found + "\" where \"" + part + "\" belongs.");
                }
            }
            return this;
        }

        /** Whether the first of two words comes next. */
        boolean either(String first, String second) {
            String found = word();
            if (!found.equals(first) && !found.equals(second)) {
                throw new IllegalArgumentException("The text of the design has \"" + found + "\" where \"" + first
                        + "\" or \"" + second + "\" belongs.");
            }
            return found.equals(first);
        }

        double number() {
            return Double.parseDouble(word());
        }

        int whole() {
            return Integer.parseInt(word());
        }

        long large() {
            return Long.parseLong(word());
        }

        boolean flag() {
            return Boolean.parseBoolean(word());
        }

        String name() {
            String word = word();
            if (!word.startsWith("=")) {
                throw new IllegalArgumentException("The text of the design has no name at \"" + word + "\".");
            }
            return unescaped(word.substring(1));
        }

        <E extends Enum<E>> E choice(Class<E> kind) {
            return Enum.valueOf(kind, word());
        }

        <T> @Nullable T maybe(Function<Reader, T> read) {
            return word().equals(THERE) ? read.apply(this) : null;
        }

        <T> List<T> list(Supplier<T> read) {
            int size = whole();
            List<T> things = new ArrayList<>();
            for (int k = 0; k < size; k++) {
                things.add(read.get());
            }
            return things;
        }

        void end() {
            if (next != words.length) {
                throw new IllegalArgumentException("The text of the design goes on after its end.");
            }
        }
    }
}
