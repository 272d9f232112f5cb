package org.percola.forecast;

/** Told how far a run is; called from several threads, so it must be safe for that and quick. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, of) -> {};

    void update(int drawsDone, int drawsTotal);
}
