package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.percola.casebook.Casebook.Entry;
import org.percola.evidence.Evidence;

/**
 * Regression: which published observations lie inside the 90 % interval, and docs/casebook.md, which says so. With
 * {@code -Dcasebook.write} (that is {@code make casebook}) the page is written instead of compared.
 */
@Tag("slow")
class CasebookPageTest {
    private static final Path PAGE = Path.of("../docs/casebook.md");
    private static final List<Entry> ENTRIES = Casebook.of(Evidence.standard(), KnownMisses.DRAWS, KnownMisses.SEED)
            .entries();

    @Test
    void predictionsMissWhatTheyAreKnownToMiss() {
        KnownMisses.verify(ENTRIES);
    }

    @Test
    void thePageIsCurrent() throws IOException {
        String page = CasebookPage.of(ENTRIES);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/casebook.txt"), page);
        if (Boolean.getBoolean("casebook.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("The science has changed: run `make casebook` and look at the difference.")
                .isEqualTo(page);
    }
}
