package org.percola.numeric;

import java.util.List;
import java.util.function.Consumer;

/**
 * The right-hand side of an equation as it was written: nothing is simplified and nothing changes places, so whoever
 * prints it in another language keeps its order of operations. {@link FormulaReader} reads one.
 */
public sealed interface Formula {
    /** A number, as it was written. */
    record Constant(String text) implements Formula {
        public double value() {
            return Double.parseDouble(text);
        }
    }

    /** A letter or a word that stands for a value. */
    record Name(String name) implements Formula {}

    /** One of the four operations. */
    record Operation(Operator operator, Formula left, Formula right) implements Formula {}

    /** The negative of a product. */
    record Negative(Formula of) implements Formula {}

    /** A whole power. */
    record Power(Formula base, int exponent) implements Formula {}

    /** A function of arguments: {@code max}, {@code min}, {@code sqrt}, or one of the text. */
    record Call(String function, List<Formula> arguments) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Plus, minus, times, over. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Whether it binds its neighbours closely. */
        public boolean multiplies() {
            return this == TIMES || this == OVER;
        }
    }

    /** Visits every name that stands for a value, from left to right. */
    default void eachName(Consumer<String> visitor) {
        switch (this) {
            case Constant constant -> {}
            case Name(String name) -> visitor.accept(name);
            case Operation(Operator operator, Formula left, Formula right) -> {
                left.eachName(visitor);
                right.eachName(visitor);
            }
            case Negative(Formula of) -> of.eachName(visitor);
            case Power(Formula base, int exponent) -> base.eachName(visitor);
            case Call(String function, List<Formula> arguments) -> arguments.forEach(each -> each.eachName(visitor));
        }
    }
}
