package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pieces of work that do not need each other: named one by one, done on all threads together, then read. */
final class Pieces {
    private final List<Piece<?>> pieces = new ArrayList<>();

    /** One of them, and what came out. */
    private static final class Piece<A> implements Supplier<A> {
        private final Supplier<A> work;
        private @Nullable A found;

        Piece(Supplier<A> work) {
            this.work = work;
        }

        void run() {
            found = work.get();
        }

        @Override
        public A get() {
            return Objects.requireNonNull(found, "read before it was done");
        }
    }

    /** Will be done; its result can be asked for after {@link #run}. The longest come first. */
    <A> Supplier<A> add(Supplier<A> work) {
        Piece<A> piece = new Piece<>(work);
        pieces.add(piece);
        return piece;
    }

    void run(int threadsCount) {
        DrawLoop.run(
                pieces.size(),
                1,
                threadsCount,
                Progress.SILENT,
                () -> (first, end) -> pieces.subList(first, end).forEach(Piece::run));
    }
}
