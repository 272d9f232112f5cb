package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.percola.casebook.Casebook.Entry;

/**
 * Published numbers that the model is known to miss, and what we think of it. A miss that turns into a hit, or the other
 * way round, means that the science changed: look at the page anew, and update the table and the changelog.
 */
final class KnownMisses {
    static final int DRAWS = 200;
    static final long SEED = 1;

    private record Miss(String id, String why) {
        static Miss of(CasebookTable.Row row) {
            return new Miss(row.text("id"), row.text("why"));
        }
    }

    private KnownMisses() {}

    /** Why each is missed, by id. */
    static Map<String, String> why() {
        return CasebookTable.byKey("known-misses.csv", Miss::of, Miss::id).values().stream()
                .collect(Collectors.toUnmodifiableMap(Miss::id, Miss::why));
    }

    /** Of these entries, exactly the known ones miss. */
    static void verify(List<Entry> entries) {
        Set<String> asked =
                entries.stream().map(entry -> entry.observation().id()).collect(Collectors.toSet());
        Set<String> known = new TreeSet<>(why().keySet());
        known.retainAll(asked);
        Set<String> missed = entries.stream()
                .filter(entry -> entry.score().isPresent())
                .filter(entry -> !entry.score().get().insideNinety())
                .map(entry -> entry.observation().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missed)
                .as("Observations outside the 90 %% interval. The science has changed: judge each newcomer and each"
                        + " that left, run `make casebook`, update known-misses.csv and the changelog.")
                .isEqualTo(known);
    }
}
