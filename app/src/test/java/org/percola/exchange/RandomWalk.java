package org.percola.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Somebody who answers every question at random, within what it takes. */
final class RandomWalk {
    private RandomWalk() {}

    static Answers answers(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Questionnaire questionnaire = Questionnaire.standard();
        Answers answers = Answers.none();
        for (var next = questionnaire.next(answers); next.isPresent(); next = questionnaire.next(answers)) {
            List<String> values = drawn(next.get(), random);
            AnswerCheck.problem(next.get(), values).ifPresent(problem -> {
                throw new AssertionError(seed + ": " + problem);
            });
            answers = answers.with(next.get().id(), values);
        }
        return answers;
    }

    private static List<String> drawn(Question question, SplittableRandom random) {
        return switch (question.kind()) {
            case NUMBER ->
                List.of(
                        question.low() == 0
                                ? "19"
                                : Double.toString(question.low()).replaceFirst("[.]0$", ""));
            case DATE -> List.of(random.nextBoolean() ? Question.UNSURE : "2026-10-" + (10 + random.nextInt(20)));
            case NAMES -> random.nextBoolean() ? List.of() : List.of("levothyroxine");
            case CHOICE, YES_NO ->
                List.of(question.options().get(random.nextInt(question.options().size())));
            case CHOICES -> several(question, random);
        };
    }

    private static List<String> several(Question question, SplittableRandom random) {
        List<String> chosen = new ArrayList<>(question.options().stream()
                .filter(value -> !value.equals(Question.NONE) && !value.equals(Question.UNSURE))
                .filter(value -> !value.equals("scars"))
                .filter(value -> random.nextInt(3) == 0)
                .toList());
        if (chosen.isEmpty()) {
            chosen.add(question.options().getLast());
        }
        return chosen;
    }
}
