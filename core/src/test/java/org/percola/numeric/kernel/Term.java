package org.percola.numeric.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula as a graph in which equal parts are one node: numbers, inputs, sums, products, reciprocals. The order of
 * sums is kept as written, so that what cancels on paper cancels in the bits; factors may change places.
 */
record Term(Kind kind, List<Term> parts, double number, String input, int id, boolean fixed) {
    enum Kind {
        NUMBER,
        INPUT,
        ADD,
        SUBTRACT,
        NEGATE,
        MULTIPLY,
        RECIPROCAL,
        MAX,
        /** 1 where the part is positive, else 0. */
        POSITIVE
    }

    Term part(int index) {
        return parts.get(index);
    }

    boolean is(double value) {
        return kind == Kind.NUMBER && number == value;
    }

    /** Equal terms are made once, so they are the same. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case NUMBER -> Double.toString(number);
            case INPUT -> input;
            default -> kind + parts.toString();
        };
    }

    /** Makes terms, each once. */
    static final class Factory {
        private final Map<String, Term> made = new HashMap<>();

        private Term make(Kind kind, List<Term> parts, double number, String input, boolean fixed) {
            String key = kind + " " + parts.stream().map(Term::id).toList() + " " + number + " " + input;
            Term known = made.get(key);
            if (known == null) {
                known = new Term(kind, parts, number, input, made.size(), fixed);
                made.put(key, known);
            }
            return known;
        }

        private Term make(Kind kind, Term... parts) {
            boolean fixed = true;
            for (Term part : parts) {
                fixed &= part.fixed;
            }
            return make(kind, List.of(parts), 0, "", fixed);
        }

        Term number(double value) {
            return make(Kind.NUMBER, List.of(), value == 0 ? 0 : value, "", true);
        }

        /** A name; {@code fixed} if it stands still during a run, as parameters do. */
        Term input(String name, boolean fixed) {
            return make(Kind.INPUT, List.of(), 0, name, fixed);
        }

        Term add(Term a, Term b) {
            if (a.is(0)) {
                return b;
            }
            if (b.is(0)) {
                return a;
            }
            if (a.kind == Kind.NUMBER && b.kind == Kind.NUMBER) {
                return number(a.number + b.number);
            }
            if (b.kind == Kind.NEGATE) {
                return subtract(a, b.part(0));
            }
            if (a.kind == Kind.NEGATE) {
                return subtract(b, a.part(0));
            }
            return a.id <= b.id ? make(Kind.ADD, a, b) : make(Kind.ADD, b, a);
        }

        Term subtract(Term a, Term b) {
            if (a.equals(b)) {
                return number(0);
            }
            if (b.is(0)) {
                return a;
            }
            if (a.is(0)) {
                return negate(b);
            }
            if (a.kind == Kind.NUMBER && b.kind == Kind.NUMBER) {
                return number(a.number - b.number);
            }
            if (b.kind == Kind.NEGATE) {
                return add(a, b.part(0));
            }
            if (a.kind == Kind.NEGATE) {
                return negate(add(a.part(0), b));
            }
            return make(Kind.SUBTRACT, a, b);
        }

        Term negate(Term a) {
            return switch (a.kind) {
                case NUMBER -> number(-a.number);
                case NEGATE -> a.part(0);
                case SUBTRACT -> subtract(a.part(1), a.part(0));
                default -> make(Kind.NEGATE, a);
            };
        }

        Term multiply(Term a, Term b) {
            if (a.is(0) || b.is(0)) {
                return number(0);
            }
            if (a.is(1)) {
                return b;
            }
            if (b.is(1)) {
                return a;
            }
            if (a.kind == Kind.NUMBER && b.kind == Kind.NUMBER) {
                return number(a.number * b.number);
            }
            if (a.is(-1)) {
                return negate(b);
            }
            if (b.is(-1)) {
                return negate(a);
            }
            if (a.kind == Kind.NEGATE) {
                return negate(multiply(a.part(0), b));
            }
            if (b.kind == Kind.NEGATE) {
                return negate(multiply(a, b.part(0)));
            }
            if (a.id > b.id) {
                return multiply(b, a);
            }
            // What stands still is gathered, so that it is computed once a run.
            if (a.fixed && !b.fixed && b.kind == Kind.MULTIPLY && b.part(0).fixed) {
                return multiply(multiply(a, b.part(0)), b.part(1));
            }
            if (a.fixed && !b.fixed && b.kind == Kind.MULTIPLY && b.part(1).fixed) {
                return multiply(multiply(a, b.part(1)), b.part(0));
            }
            if (b.fixed && !a.fixed && a.kind == Kind.MULTIPLY && a.part(0).fixed) {
                return multiply(multiply(b, a.part(0)), a.part(1));
            }
            if (b.fixed && !a.fixed && a.kind == Kind.MULTIPLY && a.part(1).fixed) {
                return multiply(multiply(b, a.part(1)), a.part(0));
            }
            return make(Kind.MULTIPLY, a, b);
        }

        Term reciprocal(Term a) {
            return switch (a.kind) {
                case NUMBER -> number(1 / a.number);
                case NEGATE -> negate(reciprocal(a.part(0)));
                case RECIPROCAL -> a.part(0);
                default -> make(Kind.RECIPROCAL, a);
            };
        }

        Term max(Term a, Term b) {
            return make(Kind.MAX, a, b);
        }

        /** The derivative of a term by an input. */
        Term derivative(Term of, Term by) {
            return derivative(of, by, new HashMap<>());
        }

        private Term derivative(Term of, Term by, Map<Term, Term> known) {
            if (of.equals(by)) {
                return number(1);
            }
            if (of.fixed || of.parts.isEmpty()) {
                return number(0);
            }
            Term found = known.get(of);
            if (found != null) {
                return found;
            }
            Term a = of.part(0);
            Term da = derivative(a, by, known);
            Term slope = switch (of.kind) {
                case NUMBER, INPUT, POSITIVE -> number(0);
                case ADD -> add(da, derivative(of.part(1), by, known));
                case SUBTRACT -> subtract(da, derivative(of.part(1), by, known));
                case NEGATE -> negate(da);
                case MULTIPLY -> add(multiply(da, of.part(1)), multiply(a, derivative(of.part(1), by, known)));
                case RECIPROCAL -> negate(multiply(multiply(of, of), da));
                case MAX -> maxSlope(a, of.part(1), da, derivative(of.part(1), by, known));
            };
            known.put(of, slope);
            return slope;
        }

        private Term maxSlope(Term a, Term b, Term da, Term db) {
            if (da.is(0) && db.is(0)) {
                return da;
            }
            Term first = make(Kind.POSITIVE, subtract(a, b));
            return add(multiply(first, da), multiply(subtract(number(1), first), db));
        }
    }
}
