package org.percola.bench;

import java.io.IOException;
import java.nio.file.Path;

/** One problem of the peers' collection, solved by the product's own integrators. */
interface ReferenceProblem {
    /** Solves once, from the start, as a forecast would; the answer stays in the object. */
    void solve();

    /** Error of the last answer against the reference, as the collection defines it. */
    double error() throws IOException;

    /** Writes the last answer in the collection's own format. */
    void write(Path file) throws IOException;
}
