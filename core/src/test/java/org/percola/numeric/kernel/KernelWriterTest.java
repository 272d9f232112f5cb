package org.percola.numeric.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.numeric.ModelText;

/** Unit. Formulas from text, their derivatives, and that no checked-in kernel is older than its model. */
class KernelWriterTest {
    private static final Path ROOT = Files.exists(Path.of("core")) ? Path.of("") : Path.of("..");

    static Iterable<KernelFiles> kernels() {
        return KernelFiles.ALL;
    }

    /** Write them anew with {@code -Dkernels.write=true}; the formatter may break lines as it likes. */
    @ParameterizedTest
    @MethodSource("kernels")
    void everyKernelIsWhatItsModelSays(KernelFiles kernel) throws IOException {
        for (Map.Entry<Path, String> file : kernel.written(ROOT).entrySet()) {
            if (Boolean.getBoolean("kernels.write")) {
                Files.writeString(file.getKey(), file.getValue());
            }
            assertThat(bare(Files.readString(file.getKey())))
                    .as(file.getKey().toString())
                    .isEqualTo(bare(file.getValue()));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "").replaceAll("import[\\w.]+;", "");
    }

    @Test
    void equalPartsAreOneAndWhatCancelsOnPaperCancels() {
        var model =
                new ModelTerms(ModelText.read("x' = k (x - y) - k (x - y) + 2 x^2 / (1 + x^2)\ny' = max(x - 1, 0)"));
        assertThat(model.states()).containsExactly("x", "y");
        assertThat(model.parameters()).containsExactly("k");
        assertThat(model.slope(0).kind()).isEqualTo(Term.Kind.MULTIPLY);
        Term byX = model.terms().derivative(model.slope(1), model.state(0));
        assertThat(byX.kind()).isEqualTo(Term.Kind.POSITIVE);
        assertThat(model.terms().derivative(model.slope(1), model.state(1)).is(0))
                .isTrue();
    }
}
