package org.percola.healing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.percola.numeric.ModelText;

/** The equations of the tissue, {@code kinetics.model}: the one place where they stand. */
public final class KineticText {
    private KineticText() {}

    /** Reads them. */
    public static ModelText read() {
        try (InputStream text =
                Objects.requireNonNull(KineticText.class.getResourceAsStream("kinetics.model"), "kinetics.model")) {
            return ModelText.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
