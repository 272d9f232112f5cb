package org.percola.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.Progress;
import org.percola.population.PersonRow;
import org.percola.population.TrialProgress;
import org.percola.population.TrialState;

/** Shows how far a trial has come, writes its people, and saves its state every few seconds. */
final class TrialWatch implements TrialProgress {
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private final Progress line;
    private final PeopleFile people;
    private final @Nullable Checkpoint checkpoint;
    private long savedNanos = System.nanoTime();

    TrialWatch(Progress line, PeopleFile people, @Nullable Checkpoint checkpoint) {
        this.line = line;
        this.people = people;
        this.checkpoint = checkpoint;
    }

    @Override
    public void update(int done, int total) {
        line.update(done, total);
    }

    @Override
    public boolean wantsPeople() {
        return people.isWanted();
    }

    @Override
    public void people(List<PersonRow> rows) {
        people.write(rows);
    }

    @Override
    public void reached(TrialState state) {
        if (checkpoint != null && System.nanoTime() - savedNanos > PATIENCE_NANOS) {
            checkpoint.save(state, people.written());
            savedNanos = System.nanoTime();
        }
    }
}
