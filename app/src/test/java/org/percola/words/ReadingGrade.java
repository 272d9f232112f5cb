package org.percola.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade of a text: 0.39 words per sentence + 11.8 syllables per word - 15.59. Grade 6 is read at about
 * twelve. Syllables are counted as groups of vowels without a silent e at the end.
 */
final class ReadingGrade {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    static double of(List<String> texts) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String text : texts) {
            sentences += sentences(text).size();
            for (String word : words(text)) {
                words++;
                syllables += syllables(word);
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    static List<String> sentences(String text) {
        return Pattern.compile("(?<=[.?!:])\\s+")
                .splitAsStream(text.strip())
                .filter(each -> !each.isBlank())
                .toList();
    }

    static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}']+")
                .splitAsStream(text)
                .filter(each -> !each.isBlank())
                .toList();
    }

    static int syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int groups = (int) VOWELS.matcher(small).results().count();
        boolean silent = small.endsWith("e") && !small.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
