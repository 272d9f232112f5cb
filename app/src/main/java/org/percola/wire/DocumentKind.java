package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is meant to be; so that whoever gives another one is told which command reads it. */
enum DocumentKind {
    CASE("a case", "patient:", "percola simulate", "`percola new` writes a starter case."),
    EXPERIMENT("an experiment", "skin:", "percola permeate", "The folder examples/permeation has some."),
    TRIAL("a trial design", "population:", "percola trial", "The folder examples/trial has some.");

    private final String words;
    private final String firstKey;
    private final String command;
    private final String start;

    DocumentKind(String words, String firstKey, String command, String start) {
        this.words = words;
        this.firstKey = firstKey;
        this.command = command;
        this.start = start;
    }

    String words() {
        return words;
    }

    /** How one begins. */
    String start() {
        return start;
    }

    /** The first key that one usually has, and how one begins. */
    String shape() {
        return "Such as \"" + firstKey + " ...\": that is how " + words + " starts. " + start;
    }

    /** The kind that this document has in the place of ours. */
    Optional<DocumentKind> insteadOfThis(ObjectNode document) {
        return isMarked(document)
                ? Optional.empty()
                : Stream.of(values()).filter(other -> other.isMarked(document)).findFirst();
    }

    String readWith() {
        return "`" + command + "` reads " + words + ".";
    }

    private boolean isMarked(ObjectNode document) {
        List<String> marks = switch (this) {
            case CASE -> List.of("patient", "concerns");
            case EXPERIMENT -> List.of("solute", "donor", "receptor");
            case TRIAL -> List.of("population", "arms", "endpoints");
        };
        return marks.stream().anyMatch(document::has);
    }
}
