package org.percola.wire;

import java.util.List;

/** What came of reading a document: the thing itself, or everything that is wrong with it. */
public sealed interface Reading<T> {
    /** Everything that is wrong with it: nothing, where it could be read. */
    List<Problem> problems();

    record Good<T>(T value) implements Reading<T> {
        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    record Bad<T>(List<Problem> problems) implements Reading<T> {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
