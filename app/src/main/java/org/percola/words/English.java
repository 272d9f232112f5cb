package org.percola.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The English sentences; a translation is other files with the same keys. */
public final class English {
    private static final List<String> FILES = List.of(
            "english.properties", //
            "permeation.properties",
            "plan.properties",
            "questionnaire.properties",
            "screening.properties");

    /** Whole numbers below it are printed without a mark between thousands. */
    private static final int UNGROUPED = 1000;

    private static final Properties TEXTS = load();

    private English() {}

    /** The sentence of a key, its holes filled in. */
    public static String text(String key, Object... parts) {
        return find(key, parts).orElseThrow(() -> new IllegalArgumentException("No words for " + key + "."));
    }

    /** The sentence of a key, if there is one. */
    public static Optional<String> find(String key, Object... parts) {
        return Optional.ofNullable(TEXTS.getProperty(key)).map(pattern -> filled(pattern, parts));
    }

    /** Most have no holes, and small whole numbers need no format: both would cost a first answer some milliseconds. */
    private static String filled(String pattern, Object[] parts) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] plain = parts.clone();
        for (int k = 0; k < plain.length; k++) {
            if (plain[k] instanceof Integer whole && StrictMath.abs(whole) < UNGROUPED) {
                plain[k] = whole.toString();
            }
        }
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    static Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }

    /** All files together; one key stands in one file only. */
    private static Properties load() {
        Properties all = new Properties();
        for (String file : FILES) {
            Properties texts = new Properties();
            try (InputStream in = Objects.requireNonNull(English.class.getResourceAsStream(file), file);
                    var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException broken) {
                throw new UncheckedIOException(file, broken);
            }
            for (String key : texts.stringPropertyNames()) {
                if (all.setProperty(key, texts.getProperty(key)) != null) {
                    throw new IllegalStateException(key + " stands in two files of words.");
                }
            }
        }
        return all;
    }
}
