package org.percola.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.percola.wire.CalendarDay;
import org.percola.wire.Problem;

/** Whether an answer fits its question. */
public final class AnswerCheck {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMES = 40;

    private AnswerCheck() {}

    /** What is wrong with an answer, or empty. The problem's path is the question's id. */
    public static Optional<Problem> problem(Question question, List<String> values) {
        if (question.kind() == QuestionKind.NAMES) {
            return names(question, values);
        }
        if (values.isEmpty() || (values.size() > 1 && question.kind() != QuestionKind.CHOICES)) {
            return wrong(question, String.join(", ", values), values.isEmpty() ? "an answer" : "one answer");
        }
        if (values.size() == 1 && values.getFirst().equals(Question.UNSURE) && question.mayBeUnsure()) {
            return Optional.empty();
        }
        return switch (question.kind()) {
            case NUMBER -> number(question, values.getFirst());
            case DATE ->
                CalendarDay.find(values.getFirst()).isPresent()
                        ? Optional.empty()
                        : wrong(question, values.getFirst(), CalendarDay.EXPECTED + ", or unsure");
            case CHOICE, CHOICES, YES_NO -> choice(question, values);
            case NAMES -> Optional.empty();
        };
    }

    private static Optional<Problem> number(Question question, String value) {
        String range = plain(question.low()) + " to " + plain(question.high())
                + (question.unit().isEmpty() ? "" : " " + question.unit());
        try {
            double number = value.strip().matches("[0-9]+([.][0-9]+)?") ? Double.parseDouble(value.strip()) : -1;
            if (number >= question.low() && number <= question.high()) {
                return Optional.empty();
            }
        } catch (NumberFormatException tooLong) {
            // the problem below says it all
        }
        return wrong(question, value, range + (question.mayBeUnsure() ? ", or unsure" : ""));
    }

    private static Optional<Problem> choice(Question question, List<String> values) {
        for (String value : values) {
            if (!question.options().contains(value)) {
                return wrong(question, value, String.join(", ", question.options()));
            }
            boolean alone = value.equals(Question.NONE) || value.equals(Question.UNSURE);
            if (alone && values.size() > 1) {
                return wrong(question, String.join(", ", values), "\"" + value + "\" alone");
            }
        }
        return values.stream().distinct().count() == values.size()
                ? Optional.empty()
                : wrong(question, String.join(", ", values), "each answer once");
    }

    private static Optional<Problem> names(Question question, List<String> values) {
        if (values.size() > MOST_NAMES) {
            return wrong(question, values.size() + " names", "at most " + MOST_NAMES + " names");
        }
        return values.stream()
                .filter(name -> name.isBlank()
                        || name.length() > LONGEST_NAME
                        || name.chars().anyMatch(Character::isISOControl))
                .findFirst()
                .flatMap(name -> wrong(question, name, "names of 1 to " + LONGEST_NAME + " letters"));
    }

    private static Optional<Problem> wrong(Question question, String value, String expected) {
        return Optional.of(new Problem(
                question.id(), value.isEmpty() ? "no answer" : value, expected, "The question: " + question.words()));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
