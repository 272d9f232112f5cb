package org.percola.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.wire.Problem;

/** Where a command writes its one document: a file, or standard output. */
record Output(Console console, @Nullable OutputFile file) {

    /** The place that {@code --out} names; whatever is wrong with it joins the problems. */
    static Output to(@Nullable String out, String input, Console console, List<Problem> problems) {
        if (out == null) {
            return new Output(console, null);
        }
        try {
            OutputFile file = OutputFile.at(out);
            if (file.isFile(input)) {
                throw new WrongInput("--out", input, "another file than the case", "The case would be lost.");
            }
            return new Output(console, file);
        } catch (WrongInput notThere) {
            notThere.problems().forEach(p -> problems.add(new Problem("--out", p.value(), p.expected(), p.advice())));
            return new Output(console, null);
        }
    }

    boolean coloured() {
        return file == null && console.colours();
    }

    void write(String document) {
        if (file == null) {
            console.out().print(document);
            console.out().flush();
        } else {
            file.write(document);
        }
    }
}
