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

    /** Answers of a man at home with a bit of everything: several choices, dates, doubts, groups inside groups. */
    static Answers ill() {
        Questionnaire questionnaire = Questionnaire.standard();
        Answers answers = Answers.none()
                .with("age", "51.5")
                .with("sex", "female")
                .with("pregnant", "unsure")
                .with("concerns", "scars", "stretch-marks")
                .with("scar-cause", "surgery")
                .with("scar-surgery-date", "2026-05-01")
                .with("stretch-marks-colour", "unsure")
                .with("site", "abdomen")
                .with("operator", "unsure")
                .with("home-needle", "0.25")
                .with("product", "tranexamic-acid")
                .with("hormonal-contraception", "yes")
                .with("numbing-cream", "yes")
                .with("plan-known", "yes")
                .with("skin-diseases", "eczema", "psoriasis")
                .with("eczema-now", "calm")
                .with("isotretinoin", "past")
                .with("isotretinoin-end", "unsure")
                .with("other-medicines", "levothyroxine", "zorbalin")
                .with("recent", "laser", "tan")
                .with("laser-date", "2026-11-01")
                .with("skin-colour", "V");
        for (var next = questionnaire.next(answers); next.isPresent(); next = questionnaire.next(answers)) {
            Question question = next.get();
            answers =
                    answers.with(question.id(), question.mayBeUnsure() ? List.of(Question.UNSURE) : harmless(question));
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
