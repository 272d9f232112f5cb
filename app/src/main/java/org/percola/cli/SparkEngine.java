package org.percola.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.percola.forecast.Progress;
import org.percola.population.TrialDesign;
import org.percola.population.TrialState;

/**
 * Runs a trial on Spark: starts the Spark jar in a JVM of its own, gives it the design's canonical text and reads the sums
 * back. Knows nothing of Spark but where its jars are; that JVM ends with this one.
 */
final class SparkEngine {
    static final String HOME = "PERCOLA_SPARK";
    private static final String JAR = "percola-spark.jar";

    /** The vector kernels; and Spark's own libraries use what newer Java warns of. */
    private static final List<String> JVM = List.of(
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable");

    private final Path jar;
    private final Path libraries;

    private SparkEngine(Path jar, Path libraries) {
        this.jar = jar;
        this.libraries = libraries;
    }

    /** What Spark was asked for, checked. */
    record Wish(String master, int partitionsCount) {}

    /** The engine in {@value #HOME} or in this clone; complains with one sentence where there is none. */
    static SparkEngine find() {
        List<Path> places = new ArrayList<>();
        String named = System.getenv(HOME);
        String clone = System.getProperty("percola.home");
        if (named != null) {
            places.add(Path.of(named));
        } else if (clone != null) {
            places.add(Path.of(clone, "spark", "target", "run"));
            places.add(Path.of(clone, "spark", "target"));
        }
        for (Path place : places) {
            Path jar = place.resolve(JAR);
            Path own = place.resolve("lib");
            String installed = System.getenv("SPARK_HOME");
            Path libraries = Files.isDirectory(own) || installed == null
                    ? own
                    : Path.of(installed).resolve("jars");
            if (Files.isRegularFile(jar) && hasJars(libraries)) {
                return new SparkEngine(jar, libraries);
            }
        }
        throw new EngineFailure(
                "The Spark engine is not built here: run `./mvnw -q -pl spark -am -Dquick package` in the clone,"
                        + " or name its folder in " + HOME + ".");
    }

    private static boolean hasJars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("spark-core"));
        } catch (IOException none) {
            return false;
        }
    }

    /** The finished states of all designs, one job for all of them. */
    List<TrialState> run(List<TrialDesign> designs, Wish wish, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("percola-spark");
            try {
                String texts = designs.stream().map(TrialDesign::text).collect(Collectors.joining());
                Path text = Files.writeString(folder.resolve("designs.txt"), texts);
                Path sums = folder.resolve("sums.txt");
                call(
                        List.of(
                                "org.percola.spark.SparkTrial",
                                "--design",
                                text.toString(),
                                "--out",
                                sums.toString(),
                                "--master",
                                wish.master(),
                                "--partitions",
                                Integer.toString(wish.partitionsCount()),
                                "--progress",
                                "--with-parent"),
                        isHere(wish.master()),
                        progress);
                return SparkSums.states(designs, Files.readString(sums));
            } finally {
                remove(folder);
            }
        } catch (IOException failed) {
            throw new EngineFailure("Spark could not be started: " + failed.getMessage());
        }
    }

    /** Writes a CSV table as a folder of Parquet. */
    void parquet(String csv, Path folder) {
        try {
            Path scratch = Files.createTempDirectory("percola-parquet");
            try {
                Path table = Files.writeString(scratch.resolve("table.csv"), csv);
                call(
                        List.of("org.percola.spark.SparkParquet", table.toString(), folder.toString()),
                        true,
                        Progress.SILENT);
            } finally {
                remove(scratch);
            }
        } catch (IOException failed) {
            throw new EngineFailure("Spark could not be started: " + failed.getMessage());
        }
    }

    private void call(List<String> program, boolean here, Progress progress) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(JVM);
        words.addAll(List.of("-cp", jar + File.pathSeparator + libraries + File.separator + "*"));
        words.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(words);
        if (here) {
            builder.environment().putIfAbsent("SPARK_LOCAL_IP", "127.0.0.1");
        }
        Process process = builder.start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        StringBuilder complaint = new StringBuilder();
        Thread listener = Thread.ofPlatform().start(() -> listen(process, complaint));
        try {
            follow(process, progress);
            int exitCode = process.waitFor();
            listener.join();
            if (exitCode != 0) {
                throw new EngineFailure(said(complaint, exitCode));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("The run was interrupted.");
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    /** A local run or a master on this machine: no outside address is asked for. */
    private static boolean isHere(String master) {
        return master.startsWith("local") || master.contains("//127.0.0.1:") || master.contains("//localhost:");
    }

    private static void follow(Process process, Progress progress) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", -1);
                if (parts.length == 2 && line.matches("\\d+ \\d+")) {
                    progress.update(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                }
            }
        }
    }

    private static void listen(Process process, StringBuilder complaint) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("WARNING: ") && complaint.length() < 4000) {
                    complaint.append(line.strip()).append('\n');
                }
            }
        } catch (IOException closed) {
            // what was read so far is what there is
        }
    }

    /** The last thing said is our sentence; before it may stand lines of Spark's log. */
    private static String said(StringBuilder complaint, int exitCode) {
        List<String> lines = complaint.toString().lines().toList();
        if (complaint.indexOf("OutOfMemoryError") >= 0) {
            return "Spark had too little memory; ask for more --partitions, or give its JVM more (JAVA_TOOL_OPTIONS=-Xmx2g).";
        }
        return lines.isEmpty() ? "Spark ended without a word (exit code " + exitCode + ")." : lines.getLast();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
