package org.percola.spark;

import java.io.PrintStream;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import scala.Function2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/** One job: ranges of pieces out, their lines back, merged as they come. */
final class SparkJob {
    private static final int PATIENCE_SECONDS = 180;

    private final Arguments arguments;
    private final JobDesigns designs;
    private final PrintStream progress;
    private final List<PieceRange> ranges;
    private final Merging merging;
    private final int piecesCount;

    SparkJob(Arguments arguments, JobDesigns designs, PrintStream progress) {
        this.arguments = arguments;
        this.designs = designs;
        this.progress = progress;
        this.piecesCount = designs.piecesCount();
        this.ranges = PieceRange.split(piecesCount, arguments.partitions());
        this.merging = new Merging(designs, ranges);
    }

    /** Every design's state, as text. */
    String run() throws SparkFailure {
        if (arguments.master() != null) {
            Reachable.check(arguments.master());
        }
        AtomicReference<@Nullable String> lost = new AtomicReference<>();
        try (JavaSparkContext spark = session()) {
            Workers workers = Workers.watch(spark, lost);
            try {
                run(spark);
            } finally {
                workers.leave();
            }
        } catch (Exception failed) {
            String why = lost.get();
            throw new SparkFailure(why != null ? why : sentence(failed), failed);
        }
        return merging.text();
    }

    /** Spark itself may wait for ever for a master that listens and says nothing. */
    private JavaSparkContext session() throws Exception {
        if (isLocal()) {
            return new JavaSparkContext(configuration());
        }
        FutureTask<JavaSparkContext> session = new FutureTask<>(() -> new JavaSparkContext(configuration()));
        Thread.ofPlatform().daemon().name("session").start(session);
        try {
            return session.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            throw new IllegalStateException(
                    "no session after " + PATIENCE_SECONDS + " s; is there a Spark master of this version?", silent);
        }
    }

    private boolean isLocal() {
        String master = arguments.master();
        return master != null && (master.equals("local") || master.startsWith("local["));
    }

    private void run(JavaSparkContext spark) {
        JavaRDD<PieceRange> pieces = spark.parallelize(ranges, ranges.size());
        Work work = new Work(spark.broadcast(designs));
        Function2<Object, String, BoxedUnit> taker = (range, lines) -> {
            merging.take((Integer) range, lines);
            if (arguments.progress()) {
                progress.println(merging.piecesDone() + " " + piecesCount);
            }
            return BoxedUnit.UNIT;
        };
        ClassTag<String> tag = ClassTag$.MODULE$.apply(String.class);
        spark.sc().runJob(pieces.rdd(), work, numbers(), taker, tag);
    }

    private Seq<Object> numbers() {
        List<Object> numbers = IntStream.range(0, ranges.size())
                .<Object>mapToObj(Integer::valueOf)
                .toList();
        return CollectionConverters.asScala(numbers).toSeq();
    }

    /** What a task does; the designs' texts are sent once to each machine. */
    private record Work(Broadcast<JobDesigns> designs)
            implements Function2<TaskContext, scala.collection.Iterator<PieceRange>, String>, Serializable {
        @Override
        public String apply(TaskContext context, scala.collection.Iterator<PieceRange> ranges) {
            StringBuilder lines = new StringBuilder();
            for (Iterator<PieceRange> each = CollectionConverters.asJava(ranges); each.hasNext(); ) {
                lines.append(each.next().run(designs.value(), context::isInterrupted));
            }
            return lines.toString();
        }
    }

    private SparkConf configuration() {
        SparkConf configuration = new SparkConf()
                .setAppName("percola trial")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.log.level", "ERROR")
                .setIfMissing("spark.task.maxFailures", "8")
                .setIfMissing("spark.speculation", "true")
                .setIfMissing("spark.speculation.multiplier", "3")
                .setIfMissing("spark.executor.memory", "768m")
                .setIfMissing("spark.driver.maxResultSize", "0") // lines are added up as they come
                .setIfMissing("spark.executor.extraJavaOptions", EXECUTOR);
        if (arguments.master() != null) {
            configuration.setMaster(arguments.master());
        }
        String jar = jar();
        if (jar.endsWith(".jar") && !isLocal()) { // a local run has it on its class path
            configuration.setIfMissing("spark.jars", jar);
        }
        return configuration;
    }

    private static final String KERNEL = "org.percola.healing.HealingVectorKernel::*";
    private static final String METHOD = "org.percola.numeric.VectorRodas5p::*";

    /** As the launcher runs the local engine; and Spark's own libraries use what newer Java warns of. */
    private static final String EXECUTOR = "-XX:+UseSerialGC -XX:+UseCompactObjectHeaders"
            + " --add-modules=jdk.incubator.vector -Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0"
            + " -XX:CompileCommand=quiet -XX:CompileCommand=BackgroundCompilation," + KERNEL + ",false"
            + " -XX:CompileCommand=CompileThresholdScaling," + KERNEL + ",0.01"
            + " -XX:CompileCommand=BackgroundCompilation," + METHOD + ",false"
            + " -XX:CompileCommand=CompileThresholdScaling," + METHOD + ",0.01"
            + " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:disable";

    private static String jar() {
        URL place = SparkJob.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(place.toURI()).toString();
        } catch (URISyntaxException notAPath) {
            throw new IllegalStateException(notAPath);
        }
    }

    private static String sentence(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause.getCause() instanceof TimeoutException)) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        if (message.startsWith("Could not parse Master URL")) {
            return "The Spark jars here have no part for that kind of master; give the job to spark-submit of the cluster.";
        }
        if (cause instanceof UnsupportedClassVersionError) {
            return "The workers run an older Java; start the master and the workers with Java "
                    + Runtime.version().feature() + ".";
        }
        return "Spark stopped: " + message.lines().findFirst().orElse(cause.toString());
    }
}
