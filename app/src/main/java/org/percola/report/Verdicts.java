package org.percola.report;

import java.util.List;
import org.percola.casebook.Standing;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified;
import org.percola.casebook.Verified.Part;

/**
 * A verification that was run.
 *
 * @param rows in the order of the observations
 * @param standings by kind of study
 */
public record Verdicts(List<Theme> themes, int drawsCount, long seed, List<Verified> rows, List<Standing> standings) {
    public Verdicts {
        themes = List.copyOf(themes);
        rows = List.copyOf(rows);
        standings = List.copyOf(standings);
    }

    /** The verdicts of these rows. */
    public static Verdicts of(List<Theme> themes, int drawsCount, long seed, List<Verified> rows) {
        return new Verdicts(themes, drawsCount, seed, rows, Standing.of(rows));
    }

    /** How many rows of a part have a prediction that can be judged, and how many of those hold the value. */
    public record Count(int inside, int judged) {
        /** Largest number outside that chance explains in 95 of 100 such sets, were the intervals right. */
        public int outsideByChance() {
            double below = 0;
            double term = StrictMath.pow(0.8, judged);
            for (int k = 0; k < judged; k++) {
                below += term;
                if (below >= 0.95) {
                    return k;
                }
                term *= (judged - k) / (k + 1.0) * 0.25;
            }
            return judged;
        }
    }

    /** Rows of a theme and a part. */
    public Count count(Theme theme, Part part) {
        List<Boolean> judged = rows.stream()
                .filter(row -> Theme.of(row.observation()) == theme && row.part() == part)
                .flatMap(row -> row.inside().stream())
                .toList();
        return new Count((int) judged.stream().filter(inside -> inside).count(), judged.size());
    }

    public List<Standing> better() {
        return standings.stream().filter(Standing::modelIsBetter).toList();
    }

    public List<Standing> notBetter() {
        return standings.stream().filter(standing -> !standing.modelIsBetter()).toList();
    }
}
