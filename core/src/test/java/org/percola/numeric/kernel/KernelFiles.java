package org.percola.numeric.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.percola.healing.HealingParameters;
import org.percola.numeric.ModelText;

/**
 * Which kernels there are: the text of a model, and where what is written from it belongs; paths from the root. A model that
 * says what its states are is the tissue's, of which more is written than kernels.
 */
record KernelFiles(String text, String folder, String packageName, String name) {
    private static final String PAGE = "docs/models/healing.md";
    private static final String OPENING = "<!-- from kinetics.model -->\n```\n";

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
        String source = Files.readString(root.resolve(text), StandardCharsets.UTF_8);
        ModelText model = ModelText.read(source);
        String states = model.states().isEmpty() ? name + "Places" : "TissueState";
        var kernels = new KernelWriter(packageName, name, new KernelBody.Places(states, name + "Places"), model);
        var places = new PlacesWriter(packageName, model);
        Map<String, String> types = new LinkedHashMap<>();
        if (model.states().isEmpty()) {
            types.put(name + "Places", places.places(name));
        } else {
            var coefficients = new Coefficients(model, HealingParameters.class);
            types.put("TissueState", places.states("TissueState"));
            types.put(name + "Places", places.parameters(name, coefficients));
            types.put(
                    "TissueEquations",
                    new EquationsWriter(packageName, "TissueState", model, coefficients).equations("TissueEquations"));
        }
        types.put(name + "ScalarKernel", kernels.kernel(false));
        types.put(name + "VectorKernel", kernels.kernel(true));
        Map<Path, String> files = new LinkedHashMap<>();
        types.forEach((type, java) -> files.put(root.resolve(folder + "/" + type + ".java"), java));
        if (!model.states().isEmpty()) {
            Path page = root.resolve(PAGE);
            files.put(page, page(Files.readString(page, StandardCharsets.UTF_8), source));
        }
        return files;
    }

    /** The page with the text's equations, without their letters, in the place that it keeps for them. */
    private static String page(String page, String source) {
        int from = page.indexOf(OPENING) + OPENING.length();
        StringBuilder equations = new StringBuilder();
        for (String line : source.lines().toList()) {
            boolean heading = line.startsWith("# ----");
            boolean letter = line.startsWith(" ");
            if (heading || !(line.isEmpty() || line.startsWith("#") || letter)) {
                equations
                        .append(heading && !equations.isEmpty() ? "\n" : "")
                        .append(line)
                        .append('\n');
            }
        }
        return page.substring(0, from) + equations + page.substring(page.indexOf("```\n", from));
    }
}
