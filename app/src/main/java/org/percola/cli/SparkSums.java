package org.percola.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.percola.evidence.Evidence;
import org.percola.population.Trial;
import org.percola.population.TrialDesign;
import org.percola.population.TrialProgress;
import org.percola.population.TrialResult;
import org.percola.population.TrialState;

/** What a Spark job wrote: for each design a line {@code state N}, then the N lines of its {@link TrialState}. */
final class SparkSums {
    private static final String START = "state ";

    private SparkSums() {}

    /** The states of these designs; an {@link IllegalArgumentException} where the text is not theirs. */
    static List<TrialState> states(List<TrialDesign> designs, String text) {
        List<String> lines = text.lines().toList();
        List<TrialState> states = new ArrayList<>();
        int at = 0;
        for (TrialDesign design : designs) {
            if (at >= lines.size() || !lines.get(at).startsWith(START)) {
                throw new IllegalArgumentException("The sums end too early.");
            }
            int end = at + 1 + Integer.parseInt(lines.get(at).substring(START.length()));
            if (end > lines.size()) {
                throw new IllegalArgumentException("The sums end too early.");
            }
            states.add(TrialState.parse(design, String.join("\n", lines.subList(at + 1, end))));
            at = end;
        }
        return states;
    }

    /** The result of one trial from a file. */
    static TrialResult of(TrialDesign design, String name) {
        String text = new String(InputFile.bytes(name, new ByteArrayInputStream(new byte[0])), StandardCharsets.UTF_8);
        try {
            TrialState state = states(List.of(design), text).getFirst();
            return Trial.run(Evidence.standard(), state, 1, TrialProgress.NONE);
        } catch (IllegalArgumentException foreign) {
            throw new WrongInput(
                    "--sums",
                    name,
                    "what spark-submit wrote for this design, seed and number of repetitions",
                    String.valueOf(foreign.getMessage()));
        }
    }
}
