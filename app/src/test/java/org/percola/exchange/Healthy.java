package org.percola.exchange;

import java.util.List;

/** Answers of a healthy woman of 34 with acne scars on the cheeks, who says no to all else. */
final class Healthy {
    private Healthy() {}

    static Answers answers() {
        Questionnaire questionnaire = Questionnaire.standard();
        Answers answers = Answers.none()
                .with("age", "34")
                .with("sex", "female")
                .with("sun-reaction", "III")
                .with("skin-colour", "III")
                .with("concerns", "acne-scars")
                .with("site", "cheek")
                .with("operator", "professional")
                .with("product", "nothing");
        for (var next = questionnaire.next(answers); next.isPresent(); next = questionnaire.next(answers)) {
            Question question = next.get();
            answers = answers.with(question.id(), harmless(question));
        }
        return answers;
    }

    private static List<String> harmless(Question question) {
        return switch (question.kind()) {
            case NAMES -> List.of();
            case YES_NO -> List.of("no");
            case CHOICES -> List.of(Question.NONE);
            case CHOICE ->
                List.of(question.options().stream()
                        .filter(value -> List.of("no", "none", "never", "better", "strict")
                                .contains(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(question.id())));
            case NUMBER, DATE -> List.of(Question.UNSURE);
        };
    }
}
