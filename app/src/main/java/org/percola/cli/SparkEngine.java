package org.percola.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.percola.forecast.Progress;
import org.percola.population.TrialDesign;
import org.percola.population.TrialState;
import org.percola.report.Dictionary;
import org.percola.report.TableColumn;

/**
 * Runs a trial on Spark: starts the Spark jar in a JVM of its own, gives it the design's canonical text and reads the sums
 * back. Knows nothing of Spark but where its jars are; that JVM ends with this one.
 */
final class SparkEngine {
    static final String HOME = "PERCOLA_SPARK";
    private static final String JAR = "percola-spark.jar";

    private final SparkJvm jvm;

    private SparkEngine(SparkJvm jvm) {
        this.jvm = jvm;
    }

    /** What Spark was asked for, checked. */
    record Wish(String master, int partitionsCount) {}

    /** The engine in {@value #HOME} or in this clone; complains with one sentence where there is none. */
    static SparkEngine find() {
        List<Path> places = new ArrayList<>();
        String given = System.getenv(HOME);
        String named = given == null || given.isBlank() ? null : given;
        String clone = System.getProperty("percola.home");
        if (named != null) {
            places.add(Path.of(named));
        } else if (clone != null) {
            places.add(Path.of(clone, "spark", "target", "run"));
            places.add(Path.of(clone, "spark", "target"));
        }
        boolean stale = false;
        for (Path place : places) {
            Path jar = place.resolve(JAR);
            Path own = place.resolve("lib");
            String installed = System.getenv("SPARK_HOME");
            Path libraries = Files.isDirectory(own) || installed == null
                    ? own
                    : Path.of(installed).resolve("jars");
            if (!Files.isRegularFile(jar) || !hasJars(libraries)) {
                continue;
            }
            stale = named == null && clone != null && isOlderThanSources(jar, Path.of(clone));
            if (!stale) {
                return new SparkEngine(new SparkJvm(jar, libraries));
            }
        }
        throw new EngineFailure((named != null
                        ? "There is no Spark engine in " + named + ", which " + HOME + " names"
                        : stale
                                ? "The Spark engine here is older than its sources"
                                : "The Spark engine is not built here")
                + ": run `./mvnw -q -pl spark -am -Dquick package` in the clone,"
                + " or name its folder in " + HOME + ".");
    }

    /** An engine of other sources could give other bits. */
    private static boolean isOlderThanSources(Path jar, Path clone) {
        try {
            long built = Files.getLastModifiedTime(jar).toMillis();
            for (String module : List.of("core", "spark")) {
                Path sources = clone.resolve(module).resolve("src").resolve("main");
                try (Stream<Path> all = Files.walk(sources)) {
                    if (all.anyMatch(path -> path.toFile().lastModified() > built)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException notHere) {
            return false; // a copy without sources
        }
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
        try (ScratchFolder scratch = ScratchFolder.open()) {
            Path text = scratch.path().resolve("designs.txt");
            Files.writeString(text, designs.stream().map(TrialDesign::text).collect(Collectors.joining()));
            Path sums = scratch.path().resolve("sums.txt");
            jvm.run(
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
                    scratch,
                    progress);
            return SparkSums.states(designs, Files.readString(sums));
        } catch (IOException failed) {
            throw new EngineFailure("Spark could not be started: " + failed.getMessage());
        }
    }

    /** Writes a CSV table as a folder of Parquet, whole or not at all, its dictionary with it. */
    void parquet(String csv, List<TableColumn> columns, Path folder) {
        try (ScratchFolder scratch = ScratchFolder.open()) {
            parquet(Files.writeString(scratch.path().resolve("table.csv"), csv), columns, folder);
        } catch (IOException failed) {
            throw new EngineFailure("Parquet could not be written to " + folder + ": " + failed.getMessage());
        }
    }

    /** The same from a file, whose name may not begin with a dot: Spark takes such files for hidden. */
    void parquet(Path table, List<TableColumn> columns, Path folder) {
        try (ScratchFolder scratch = ScratchFolder.open()) {
            Path types = Files.writeString(scratch.path().resolve("types.txt"), Dictionary.sqlTypes(columns));
            Path draft = scratch.draftOf(folder);
            jvm.run(
                    List.of("org.percola.spark.SparkParquet", table.toString(), types.toString(), draft.toString()),
                    true,
                    scratch,
                    Progress.SILENT);
            Files.writeString(
                    draft.resolve("_dictionary.json"),
                    Dictionary.csvw(folder.getFileName().toString(), columns));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new EngineFailure("Parquet could not be written to " + folder + ": " + failed.getMessage());
        }
    }

    /** A local run or a master on this machine. */
    private static boolean isHere(String master) {
        return master.startsWith("local") || master.contains("//127.0.0.1:") || master.contains("//localhost:");
    }
}
