package org.percola.numeric.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sparse elimination of {@code shift I - J} as formulas: {@code J} from the slopes of a model, pivots on the diagonal
 * in the order of least fill (Markowitz), no search at run time.
 */
final class Elimination {
    private final Term.Factory terms;
    private final int n;
    private final Term[][] w;
    private final List<Integer> order = new ArrayList<>();
    private final Map<Term, Integer> slots = new LinkedHashMap<>();

    Elimination(ModelTerms model) {
        terms = model.terms();
        n = model.states().size();
        w = new Term[n][n];
        Term shift = terms.input("shift", false);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Term slope = terms.derivative(model.slope(i), model.state(j));
                w[i][j] = i == j ? terms.subtract(shift, slope) : terms.negate(slope);
            }
        }
        eliminate();
    }

    /** What a solve needs from a factorisation, in the order of its places. */
    List<Term> factors() {
        return List.copyOf(slots.keySet());
    }

    private void eliminate() {
        List<Integer> left = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            left.add(k);
        }
        while (!left.isEmpty()) {
            int pivot = left.getFirst();
            int least = Integer.MAX_VALUE;
            for (int k : left) {
                int rows = 0;
                int columns = 0;
                for (int other : left) {
                    rows += other != k && !w[other][k].is(0) ? 1 : 0;
                    columns += other != k && !w[k][other].is(0) ? 1 : 0;
                }
                if (rows * columns < least) {
                    least = rows * columns;
                    pivot = k;
                }
            }
            left.remove(Integer.valueOf(pivot));
            order.add(pivot);
            w[pivot][pivot] = terms.reciprocal(w[pivot][pivot]);
            for (int i : left) {
                if (!w[i][pivot].is(0)) {
                    w[i][pivot] = terms.multiply(w[i][pivot], w[pivot][pivot]);
                    for (int j : left) {
                        w[i][j] = terms.subtract(w[i][j], terms.multiply(w[i][pivot], w[pivot][j]));
                    }
                }
            }
        }
    }

    /** The unknowns as formulas of the right-hand sides {@code b} and the places of the factors. */
    List<Term> solution() {
        Term[] x = new Term[n];
        for (int k = 0; k < n; k++) {
            x[k] = terms.input("b[" + k + "]", false);
        }
        for (int a = 0; a < n; a++) {
            int pivot = order.get(a);
            for (int i : order.subList(a + 1, n)) {
                x[i] = terms.subtract(x[i], terms.multiply(kept(w[i][pivot]), x[pivot]));
            }
        }
        for (int a = n - 1; a >= 0; a--) {
            int pivot = order.get(a);
            for (int j : order.subList(a + 1, n)) {
                x[pivot] = terms.subtract(x[pivot], terms.multiply(kept(w[pivot][j]), x[j]));
            }
            x[pivot] = terms.multiply(x[pivot], kept(w[pivot][pivot]));
        }
        return List.of(x);
    }

    /** The place of a factor; what stands still needs none. */
    private Term kept(Term factor) {
        if (factor.fixed()) {
            return factor;
        }
        if (factor.kind() == Term.Kind.NEGATE) {
            return terms.negate(kept(factor.part(0)));
        }
        return terms.input("work[" + slots.computeIfAbsent(factor, key -> slots.size()) + "]", false);
    }
}
