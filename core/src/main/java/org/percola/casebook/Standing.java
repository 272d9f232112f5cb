package org.percola.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the model stands among studies of one kind.
 *
 * @param rowsCount rows that both the model and the naive forecast speak of
 * @param studiesCount studies among them
 * @param insideCount rows inside the model's 80 per cent
 * @param naiveInsideCount rows inside the naive one's
 * @param modelScore mean interval score of the model, in the unit of the group, studies left out where that is possible
 * @param naiveScore mean interval score of the naive forecast
 * @param notRefittedCount rows whose study could not be left out: for those the model has seen what it is asked
 */
public record Standing(
        String group,
        int rowsCount,
        int studiesCount,
        int insideCount,
        int naiveInsideCount,
        double modelScore,
        double naiveScore,
        int notRefittedCount) {

    /** Below one the model is better. */
    public double ratio() {
        return modelScore / naiveScore;
    }

    public boolean modelIsBetter() {
        return modelScore < naiveScore;
    }

    /** All groups in which at least one row has both. */
    public static List<Standing> of(List<Verified> rows) {
        Map<String, List<Verified>> groups = new LinkedHashMap<>();
        for (Verified row : rows) {
            if (row.score().isPresent() && row.naiveScore().isPresent()) {
                groups.computeIfAbsent(row.group(), key -> new ArrayList<>()).add(row);
            }
        }
        List<Standing> standings = new ArrayList<>();
        groups.forEach((group, members) -> standings.add(new Standing(
                group,
                members.size(),
                (int) members.stream()
                        .map(row -> row.observation().study())
                        .distinct()
                        .count(),
                (int) members.stream().filter(row -> row.inside().orElse(false)).count(),
                (int) members.stream()
                        .filter(row -> row.naiveInside().orElse(false))
                        .count(),
                members.stream()
                        .mapToDouble(row -> row.groupUnits() * row.score().getAsDouble())
                        .average()
                        .orElseThrow(),
                members.stream()
                        .mapToDouble(row -> row.groupUnits() * row.naiveScore().getAsDouble())
                        .average()
                        .orElseThrow(),
                (int) members.stream()
                        .filter(row -> row.part() == Verified.Part.NOT_REFITTED)
                        .count())));
        return standings;
    }
}
