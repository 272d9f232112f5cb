package org.percola.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Unit: colours of the page against each other, by the contrast ratio of WCAG 2.1: words at least 4.5, lines and shapes
 * that mean something at least 3, in the light, the dark and the printed theme.
 */
final class ContrastTest {
    private static final int LIGHT = 0;
    private static final int DARK = 1;
    private static final int PRINT = 2;

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink, card, 4.5",
        "ink, tint, 4.5",
        "soft, paper, 4.5",
        "soft, card, 4.5",
        "accent, card, 4.5",
        "stop, paper, 4.5",
        "on-skin, dermis, 4.5",
        "on-skin, subcutis, 4.5",
        "warm, card, 3",
        "good, card, 3",
        "care, card, 3",
        "stop, card, 3",
        "channel, epidermis, 3",
        "channel, dermis, 3"
    })
    void everyThemeCanBeRead(String front, String back, double least) {
        for (int theme : new int[] {LIGHT, DARK, PRINT}) {
            Map<String, String> colours = colours(theme);
            assertThat(contrast(colour(colours, front), colour(colours, back)))
                    .as("%s on %s, theme %d", front, back, theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** The colours of the n-th block of them. */
    private static Map<String, String> colours(int theme) {
        Matcher block = Pattern.compile(":root \\{([^}]*)\\}").matcher(SimulationHtml.style());
        for (int k = 0; k <= theme; k++) {
            assertThat(block.find()).isTrue();
        }
        Map<String, String> colours = new TreeMap<>();
        Matcher colour = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});").matcher(block.group(1));
        while (colour.find()) {
            String hex = colour.group(2);
            colours.put(colour.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
        }
        return colours;
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(String front, String back) {
        double one = luminance(front);
        double other = luminance(back);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
