package org.percola.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Solves a problem of the peers' collection and prints {@code percola, PROBLEM, SECONDS, ERROR}: the least of five warmed
 * solves, without the start of the JVM and without writing files.
 */
public final class Reference {
    private static final int TIMED = 5;
    private static final double WARM_SECONDS = 4;
    private static final int MOST_WARM = 40;
    private static final int LEAST_WARM = 3;

    private Reference() {}

    /** PROBLEM [--tight] --out FILE; the folder of the collection stands in the environment as PEERS. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            System.err.println("Use: bench/reference P1|P2a|P2b|P3 [--tight] --out FILE");
            System.exit(2);
        }
        boolean tight = Arrays.asList(arguments).contains("--tight");
        Path peers = Path.of(Optional.ofNullable(System.getenv("PEERS")).orElse("../shared/peers"));
        Optional<Path> out = after("--out", arguments).map(Path::of);
        Optional<ReferenceProblem> problem = problem(arguments[0], peers, tight);
        if (problem.isEmpty()) {
            System.err.println("There is no problem " + arguments[0] + (tight ? " with --tight" : "")
                    + ". Problems: P1, P1 --tight, P2a, P2b, P3.");
            System.exit(2);
        } else {
            String name = tight ? arguments[0] + "_1e-4" : arguments[0];
            run(name, problem.get(), out);
        }
    }

    private static Optional<ReferenceProblem> problem(String name, Path peers, boolean tight) throws IOException {
        return switch (name) {
            case "P1" -> Optional.of(new TransportProblem(peers, tight));
            case "P2a", "P2b" -> tight ? Optional.empty() : Optional.of(new FieldProblem(peers, name.equals("P2a")));
            case "P3" -> tight ? Optional.empty() : Optional.of(new PopulationProblem(peers, 2));
            default -> Optional.empty();
        };
    }

    private static void run(String name, ReferenceProblem problem, Optional<Path> out) throws IOException {
        long start = System.nanoTime();
        for (int k = 0; k < MOST_WARM; k++) {
            problem.solve();
            if (k + 1 >= LEAST_WARM && seconds(start) > WARM_SECONDS) {
                break;
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < TIMED; k++) {
            long began = System.nanoTime();
            problem.solve();
            least = Math.min(least, seconds(began));
        }
        if (out.isPresent()) {
            problem.write(out.get());
        }
        System.out.printf(Locale.ROOT, "percola, %s, %.6f, %.3e%n", name, least, problem.error());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) * 1e-9;
    }

    private static Optional<String> after(String name, String[] arguments) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at >= 0 && at + 1 < arguments.length ? Optional.of(arguments[at + 1]) : Optional.empty();
    }
}
