package org.percola.numeric.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which kernels there are: the text of a model, and where what is written from it belongs; paths from the root. */
record KernelFiles(String text, String folder, String packageName, String name) {
    static final List<KernelFiles> ALL = List.of(
            new KernelFiles(
                    "core/src/main/resources/org/percola/healing/kinetics.model",
                    "core/src/main/java/org/percola/healing",
                    "org.percola.healing",
                    "Healing"),
            new KernelFiles(
                    "bench/src/main/resources/org/percola/bench/p3.model",
                    "bench/src/main/java/org/percola/bench",
                    "org.percola.bench",
                    "P3"),
            new KernelFiles(
                    "bench/src/main/resources/org/percola/bench/p2.model",
                    "bench/src/main/java/org/percola/bench",
                    "org.percola.bench",
                    "P2"));

    /** The files as they should be. */
    Map<Path, String> written(Path root) throws IOException {
        var writer = new KernelWriter(packageName, name, Files.readString(root.resolve(text), StandardCharsets.UTF_8));
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(root.resolve(folder + "/" + name + "Places.java"), writer.places());
        files.put(root.resolve(folder + "/" + name + "ScalarKernel.java"), writer.kernel(false));
        files.put(root.resolve(folder + "/" + name + "VectorKernel.java"), writer.kernel(true));
        return files;
    }
}
