package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified.Part;
import org.percola.evidence.Evidence;
import org.percola.outcome.Footings;

/**
 * Regression: what forecasts stand on is what a verification gives now, and intervals for trials that were left out hold
 * as many of them as chance allows.
 */
@Tag("slow")
@TestInstance(
        TestInstance.Lifecycle.PER_CLASS) // not in a static: the threads of the verification would wait for the class
class FootingFileTest {
    private static final int DRAWS = 200;
    private final List<Verified> rows =
            Verification.of(Evidence.standard(), List.of(Theme.OUTCOME), DRAWS, 1, 2, (done, total) -> {});

    @Test
    void theShippedFootingsAreThoseOfAVerification() throws IOException {
        try (InputStream shipped = Objects.requireNonNull(Footings.class.getResourceAsStream("footing.csv"))) {
            assertThat(Footings.csv(Earned.footings(Evidence.standard(), rows, 1)))
                    .as("regenerate with: make validation")
                    .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void leaveOneStudyOutCoverageIsNearNominal() {
        List<Boolean> inside = rows.stream()
                .filter(row -> row.part() != Part.NOT_REFITTED)
                .flatMap(row -> row.inside().stream())
                .toList();
        long held = inside.stream().filter(each -> each).count();
        // 80 % of 25 rows: between 64 and 96 % at two standard errors
        assertThat(inside).hasSizeGreaterThan(20);
        assertThat((double) held / inside.size()).isBetween(0.64, 0.96);
    }
}
