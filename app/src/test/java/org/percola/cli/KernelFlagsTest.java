package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: the launcher, Spark's JVM and its executors name the kernels that they have compiled at once, and these exist. */
final class KernelFlagsTest {
    private static final List<String> KERNELS =
            List.of("org.percola.healing.HealingVectorKernel", "org.percola.numeric.VectorRodas5p");

    @Test
    void theKernelsAreThere() throws ClassNotFoundException {
        for (String kernel : KERNELS) {
            assertThat(Class.forName(kernel, false, KernelFlagsTest.class.getClassLoader()))
                    .isFinal();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percola",
                "app/src/main/java/org/percola/cli/SparkJvm.java",
                "spark/src/main/java/org/percola/spark/SparkJob.java"
            })
    void everyoneWhoStartsAJvmNamesThem(String file) throws IOException {
        assertThat(Files.readString(Path.of("..").resolve(file)))
                .contains(KERNELS)
                .contains("CompileThresholdScaling");
    }
}
