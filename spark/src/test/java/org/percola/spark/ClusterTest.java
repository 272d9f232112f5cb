package org.percola.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.percola.evidence.Evidence;
import org.percola.population.Trial;
import org.percola.population.TrialDesign;
import org.percola.population.TrialProgress;
import org.percola.population.TrialState;

/**
 * Validation: a standalone master and two workers on this machine, from the jars that the build copied; a worker dies in
 * mid-run and the bits are those of the local engine. A killed driver leaves nothing half-written.
 */
@Tag("slow")
final class ClusterTest {
    private static final int PEOPLE = 100_000;
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private String master = "";
    private int port;

    @BeforeEach
    void startMasterAndWorkers() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("home"));
        Files.createSymbolicLink(folder.resolve("home").resolve("jars"), TARGET.resolve("lib"));
        port = freePort();
        master = "spark://127.0.0.1:" + port;
        spark("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
        awaitMaster();
    }

    private Process worker() throws IOException {
        return spark(
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "900m",
                "--webui-port",
                "0",
                "--work-dir",
                folder.resolve("work").toString(),
                master);
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        for (Process process : started.reversed()) {
            kill(process);
            process.waitFor();
        }
    }

    @Test
    void aWorkerThatDiesChangesNoBit() throws Exception {
        TrialDesign design = Trials.of(PEOPLE, 8);
        Process first = worker();
        worker();
        Path sums = folder.resolve("sums.txt");
        Process driver = driver(design, sums);
        boolean killed = false;
        try (BufferedReader lines = reader(driver)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] counts = line.split(" ", -1);
                if (!killed && Integer.parseInt(counts[0]) > Integer.parseInt(counts[1]) / 4) {
                    kill(first);
                    killed = true;
                }
            }
        }
        assertThat(driver.waitFor()).as(complaint()).isZero();
        assertThat(killed).isTrue();
        TrialState state =
                TrialState.parse(design, Trials.states(Files.readString(sums)).getFirst());
        assertThat(Trial.run(Evidence.standard(), state, 1, TrialProgress.NONE))
                .isEqualTo(Trial.run(design, 2, TrialProgress.NONE));
    }

    @Test
    void aKilledDriverLeavesNothingHalfWritten() throws Exception {
        worker();
        Path sums = folder.resolve("sums.txt");
        Process driver = driver(Trials.of(PEOPLE, 8), sums);
        try (BufferedReader lines = reader(driver)) {
            assertThat(lines.readLine()).isNotNull();
            kill(driver);
        }
        driver.waitFor();
        assertThat(folder.toFile().list()).doesNotContain("sums.txt").noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void theJobEndsWithTheProcessThatStartedIt() throws Exception {
        Process driver = driver(Trials.of(PEOPLE, 8), folder.resolve("sums.txt"), "--with-parent");
        driver.getOutputStream().close();
        assertThat(driver.waitFor(Duration.ofMinutes(4))).isTrue();
        assertThat(driver.exitValue()).isEqualTo(1);
    }

    private Process driver(TrialDesign design, Path sums, String... more) throws IOException {
        Path text = Files.writeString(folder.resolve("design.txt"), design.text());
        List<String> words = new ArrayList<>(
                List.of("org.percola.spark.SparkTrial", "--design", text.toString(), "--out", sums.toString()));
        words.addAll(List.of("--master", master, "--partitions", "32", "--progress"));
        words.addAll(List.of(more));
        return spark(words.toArray(String[]::new));
    }

    private Process spark(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                TARGET.resolve("percola-spark.jar") + File.pathSeparator + TARGET.resolve("lib") + "/*"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.redirectError(
                ProcessBuilder.Redirect.appendTo(folder.resolve("err.log").toFile()));
        if (!words[0].endsWith("SparkTrial")) {
            builder.redirectOutput(folder.resolve("out.log").toFile());
        }
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String complaint() throws IOException {
        return Files.readString(folder.resolve("err.log"));
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A worker's executors die with it. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void awaitMaster() throws InterruptedException, IOException {
        for (int look = 0; look < 1800; look++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The master did not start: " + complaint());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
