package org.percola.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.wire.Problem;

/** Where a command writes its one document: a file, or standard output. */
record Output(Console console, @Nullable OutputFile file) {

    /**
     * The place that {@code --out} names, standard output where it is "-"; whatever is wrong with it joins the problems.
     *
     * @param more other files that are read
     */
    static Output to(
            @Nullable String out, String input, Console console, List<Problem> problems, @Nullable String... more) {
        if (out == null || out.equals("-")) {
            return new Output(console, null);
        }
        try {
            OutputFile file = OutputFile.at(out);
            if (file.isFile(input) || Stream.of(more).anyMatch(each -> each != null && file.isFile(each))) {
                throw new WrongInput("--out", out, "another file than the input", "The input would be lost.");
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
