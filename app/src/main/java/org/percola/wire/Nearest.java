package org.percola.wire;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that a mistyped one probably was: edit distance with transpositions, at most a third of its letters; or
 * the only word that begins with it, contains it or lies in it. Letters and digits count, case and dashes do not.
 */
public final class Nearest {
    /** So many known words are written out where the expected value is named; see {@link Fields#oneOf}. */
    static final int FEW = 12;

    private static final int LONGEST = 64;
    private static final int TELLING = 4;

    private Nearest() {}

    public static Optional<String> to(String word, Collection<String> known) {
        String typed = plain(word);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.min(Math.max(1, typed.length() / 3), typed.length() - 1);
        Comparator<String> nearer = Comparator.comparingInt(candidate -> distance(typed, plain(candidate)));
        return known.stream()
                .sorted()
                .min(nearer.thenComparing(candidate -> !plain(candidate).startsWith(typed.substring(0, 1))))
                .filter(candidate -> distance(typed, plain(candidate)) <= allowed)
                .or(() -> onlyRelative(typed, known));
    }

    private static Optional<String> onlyRelative(String typed, Collection<String> known) {
        return only(known.stream()
                        .filter(candidate -> plain(candidate).startsWith(typed))
                        .toList())
                .or(() -> typed.length() < TELLING
                        ? Optional.empty()
                        : only(known.stream()
                                .filter(candidate -> plain(candidate).contains(typed))
                                .toList()))
                .or(() -> only(known.stream()
                        .filter(candidate -> plain(candidate).length() >= TELLING && typed.contains(plain(candidate)))
                        .toList()));
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Advice for a word that is none of the known ones, to stand below what was expected. */
    static String advice(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "Maybe \"" + near + "\" was meant.")
                .orElse(
                        known.size() <= FEW
                                ? "Choose one of these, spelled like this."
                                : "Known: " + String.join(", ", known) + ".");
    }

    /** Lower case, letters and digits only: "Dr. Pen" as "drpen". */
    static String plain(String word) {
        StringBuilder letters = new StringBuilder();
        word.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
