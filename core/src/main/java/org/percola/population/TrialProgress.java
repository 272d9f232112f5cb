package org.percola.population;

import java.util.List;
import org.percola.forecast.Progress;

/** Who watches a trial run. Calls about blocks come one at a time, in the order of the blocks. */
public interface TrialProgress extends Progress {
    /** Nobody. */
    TrialProgress NONE = (done, total) -> {};

    /** Whether everybody's rows are wanted. */
    default boolean wantsPeople() {
        return false;
    }

    /** The rows of the block that comes next. */
    default void people(List<PersonRow> rows) {}

    /** Some work was done for good; {@link TrialState#text} would save it. */
    default void reached(TrialState state) {}
}
