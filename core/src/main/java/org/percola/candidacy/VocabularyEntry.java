package org.percola.candidacy;

import java.util.List;

/**
 * A word that a case file may use, and the rules it can lead to.
 *
 * @param list where it is written
 * @param rules in the order of the table; never empty
 */
public record VocabularyEntry(FactList list, String code, List<Rule> rules) {
    public VocabularyEntry {
        rules = List.copyOf(rules);
    }
}
