package org.percola.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.population.TrialDesign;
import org.percola.population.TrialPieces;

/**
 * The designs of one job, their pieces numbered through: one for a trial, thousands for a sweep. Only the canonical texts
 * travel; each machine reads them again.
 */
final class JobDesigns implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String START = "percola-trial-design ";

    private final ArrayList<String> texts;
    private transient @Nullable List<TrialDesign> designs;
    private transient int[] firsts = {0};
    private transient @Nullable IdlePieces idle;

    private JobDesigns(List<String> texts) {
        this.texts = new ArrayList<>(texts);
    }

    /** Splits a file; complains with an {@link IllegalArgumentException} about what is no design. */
    static JobDesigns parse(String file) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : file.lines().toList()) {
            if (line.startsWith(START) && !text.isEmpty()) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(line).append('\n');
        }
        texts.add(text.toString());
        JobDesigns job = new JobDesigns(texts);
        job.all();
        return job;
    }

    private synchronized List<TrialDesign> all() {
        if (designs == null) {
            designs = texts.stream().map(TrialDesign::parse).toList();
            firsts = new int[texts.size() + 1];
            for (int k = 0; k < texts.size(); k++) {
                firsts[k + 1] = Math.addExact(firsts[k], TrialPieces.count(designs.get(k)));
            }
        }
        return designs;
    }

    synchronized IdlePieces idle() {
        if (idle == null) {
            idle = new IdlePieces();
        }
        return idle;
    }

    int count() {
        return texts.size();
    }

    TrialDesign design(int number) {
        return all().get(number);
    }

    int firstPiece(int number) {
        all();
        return firsts[number];
    }

    int piecesCount() {
        return firstPiece(texts.size());
    }

    /** Which design a piece belongs to. */
    int designOf(int piece) {
        int found = Arrays.binarySearch(firsts, 0, all().size() + 1, piece);
        return found >= 0 ? found : -found - 2;
    }
}
