package org.percola.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.percola.forecast.Progress;

/** Programs of the Spark jar in a JVM of their own, which ends with this one. */
record SparkJvm(Path jar, Path libraries) {
    private static final int KILLED = 137;
    private static final int TOLD_TO_END = 143;
    private static final int INTERRUPTED = 130;
    private static final long PATIENCE_MILLISECONDS = 1000;

    private static final String KERNEL = "org.percola.healing.HealingVectorKernel::*";
    private static final String METHOD = "org.percola.numeric.VectorRodas5p::*";

    /** As the launcher runs the local engine; and Spark's own libraries use what newer Java warns of. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            "--add-modules=jdk.incubator.vector",
            "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=BackgroundCompilation," + KERNEL + ",false",
            "-XX:CompileCommand=CompileThresholdScaling," + KERNEL + ",0.01",
            "-XX:CompileCommand=BackgroundCompilation," + METHOD + ",false",
            "-XX:CompileCommand=CompileThresholdScaling," + METHOD + ",0.01",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable");

    /** Runs one to its end; complains with its own last sentence. {@code here}: no outside address is asked for. */
    void run(List<String> program, boolean here, ScratchFolder scratch, Progress progress) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(OPTIONS);
        words.add("-Djava.io.tmpdir=" + scratch.path());
        words.add("-Dspark.local.dir=" + scratch.path());
        words.addAll(List.of("-cp", jar + File.pathSeparator + libraries + File.separator + "*"));
        words.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(words);
        if (here) {
            builder.environment().putIfAbsent("SPARK_LOCAL_IP", "127.0.0.1");
        }
        Process process = builder.start();
        scratch.isUsedBy(process);
        StringBuilder complaint = new StringBuilder();
        Thread listener = Thread.ofPlatform().start(() -> listen(process, complaint));
        try {
            follow(process, progress);
            int exitCode = process.waitFor();
            listener.join();
            if (exitCode != 0) {
                scratch.waitIfEnding(isSignal(exitCode) ? PATIENCE_MILLISECONDS : 0);
                throw new EngineFailure(said(complaint, exitCode));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("The run was interrupted.");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Ctrl-C tells both JVMs to end; the other may be the quicker. */
    private static boolean isSignal(int exitCode) {
        return exitCode == INTERRUPTED || exitCode == TOLD_TO_END || exitCode == KILLED;
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
        if (complaint.indexOf("OutOfMemoryError") >= 0 || complaint.indexOf("System memory ") >= 0) {
            return "Spark had too little memory: give its JVM more (JAVA_TOOL_OPTIONS=-Xmx2g), or ask for more --partitions.";
        }
        if (isSignal(exitCode)) {
            return "Spark's JVM was killed from outside: by somebody, or by the system for want of memory.";
        }
        return lines.isEmpty() ? "Spark ended without a word (exit code " + exitCode + ")." : lines.getLast();
    }
}
