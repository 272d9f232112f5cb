package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: the launcher, Spark's JVM and its executors name the kernel that they have compiled at once, and it exists. */
final class KernelFlagsTest {
    private static final String KERNEL = "org.percola.healing.HealingVectorKernel";

    @Test
    void theKernelIsThere() throws ClassNotFoundException {
        assertThat(Class.forName(KERNEL, false, KernelFlagsTest.class.getClassLoader()))
                .isFinal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percola",
                "app/src/main/java/org/percola/cli/SparkJvm.java",
                "spark/src/main/java/org/percola/spark/SparkJob.java"
            })
    void everyoneWhoStartsAJvmNamesIt(String file) throws IOException {
        assertThat(Files.readString(Path.of("..").resolve(file))).contains(KERNEL, "CompileThresholdScaling");
    }
}
