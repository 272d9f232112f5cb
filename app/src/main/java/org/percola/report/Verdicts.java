package org.percola.report;

import java.util.List;
import org.percola.casebook.Earned;
import org.percola.casebook.Standing;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified;
import org.percola.casebook.Verified.Part;
import org.percola.evidence.Evidence;
import org.percola.outcome.Footing;

/**
 * A verification that was run.
 *
 * @param rows in the order of the observations
 * @param standings by kind of study
 * @param footings what each benefit is forecast by, by these rows; none without outcomes
 */
public record Verdicts(
        List<Theme> themes,
        int drawsCount,
        long seed,
        List<Verified> rows,
        List<Standing> standings,
        List<Footing> footings) {
    public Verdicts {
        themes = List.copyOf(themes);
        rows = List.copyOf(rows);
        standings = List.copyOf(standings);
        footings = List.copyOf(footings);
    }

    /** The verdicts of these rows. */
    public static Verdicts of(List<Theme> themes, int drawsCount, long seed, List<Verified> rows) {
        List<Footing> footings =
                themes.contains(Theme.OUTCOME) ? Earned.footings(Evidence.standard(), rows, seed) : List.of();
        return new Verdicts(themes, drawsCount, seed, rows, Standing.of(rows), footings);
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

    /** Rows of a theme and a part with a published SD between people, and how many of those the model meets. */
    public Count spreads(Theme theme, Part part) {
        List<Boolean> judged = rows.stream()
                .filter(row -> Theme.of(row.observation()) == theme && row.part() == part)
                .flatMap(row -> row.sdMet().stream())
                .toList();
        return new Count((int) judged.stream().filter(met -> met).count(), judged.size());
    }

    public List<Standing> better() {
        return standings.stream().filter(Standing::modelIsBetter).toList();
    }

    public List<Standing> notBetter() {
        return standings.stream().filter(standing -> !standing.modelIsBetter()).toList();
    }
}
