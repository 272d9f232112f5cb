package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.percola.casebook.Observation.Use;
import org.percola.evidence.Evidence;

/** Unit: the published observations: shape, and the promise that what is fitted is never a check. */
class ObservationsTest {
    private static final List<Observation> ALL = Observations.read();

    @Test
    void everyObservationIsNumberedAndHasANumber() {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (Observation row : ALL) {
            count.merge(row.prefix(), 1, Integer::sum);
            int number = Integer.parseInt(row.id().substring(row.prefix().length() + 1));
            assertThat(row.id()).isEqualTo(String.format(Locale.ROOT, "%s-%02d", row.prefix(), number));
            assertThat(number).as(row.id()).isGreaterThan(last.getOrDefault(row.prefix(), 0));
            last.put(row.prefix(), number);
            assertThat(row.unit()).as(row.id()).isNotBlank();
            assertThat(row.quantity()).as(row.id()).isNotBlank();
            assertThat(row.where()).as(row.id()).isNotBlank();
            assertThat(row.what()).as(row.id()).isNotBlank();
            assertThat(row.published().sd().orElse(1)).as(row.id()).isPositive();
            assertThat(row.peopleCount().orElse(1)).as(row.id()).isPositive();
        }
        assertThat(count.keySet()).containsExactlyInAnyOrderElementsOf(Observations.PREFIXES);
        assertThat(count.values()).allMatch(rows -> rows > 20);
    }

    @Test
    void everyObservationNamesTheStudyOfItsSource() {
        for (Observation row : ALL) {
            String study = Evidence.standard().source(row.sources().getFirst()).study();
            assertThat(row.study()).as(row.id()).startsWith(study);
        }
    }

    @Test
    void aStudyThatIsFittedIsNeverQuotedAsACheck() {
        assertThat(studies(Use.CALIBRATE)).isNotEmpty();
        assertThat(studies(Use.CHECK)).isNotEmpty().doesNotContainAnyElementsOf(studies(Use.CALIBRATE));
    }

    @Test
    void aCheckIsNeverASourceOfAParameter() {
        Set<String> cited = Evidence.standard().parameters().stream()
                .flatMap(parameter -> parameter.sources().stream())
                .map(key -> Evidence.standard().source(key).study())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(studies(Use.CHECK)).doesNotContainAnyElementsOf(cited);
    }

    @Test
    void onlyWhatCanBeLookedUpIsACheckOfASafetyFigure() {
        assertThat(ALL)
                .filteredOn(row -> row.theme().equals("safety") && row.use() == Use.CHECK)
                .allSatisfy(row -> assertThat(row.sources())
                        .as(row.id())
                        .anyMatch(key -> Evidence.standard().source(key).linked()));
    }

    private static Set<String> studies(Use use) {
        return ALL.stream()
                .filter(row -> row.use() == use)
                .map(Observation::study)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
