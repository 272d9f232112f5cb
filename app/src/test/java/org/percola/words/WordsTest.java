package org.percola.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.candidacy.ActionCode;
import org.percola.candidacy.NoteCode;
import org.percola.evidence.Grade;
import org.percola.numeric.Band;
import org.percola.outcome.Certainty;
import org.percola.outcome.NotApplicable;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Scale;
import org.percola.plan.Burden;
import org.percola.plan.Checklist;
import org.percola.plan.Exclusion;
import org.percola.plan.Plan;
import org.percola.puncture.PunctureWarning;
import org.percola.safety.SideEffect;
import org.percola.safety.SideEffectFacts;
import org.percola.treatment.Applied;

/** Unit: every code that core can return has words, and the words say nothing that they must not. */
final class WordsTest {
    /** What a text for people must not say of a medicine, and words that frighten or judge. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(stop|pause|discontinue|avoid)\\w*\\b[^.]*\\b(medicine|isotretinoin|drug|aspirin|anticoagulant)"
                    + "|\\bnever\\b|\\bunsuitable\\b|\\bverdict\\b|guarantee");

    static Stream<String> codes() {
        return Stream.of(
                        Arrays.stream(ActionCode.values()).map(code -> "action." + code.code()),
                        Arrays.stream(NoteCode.values()).map(code -> "note." + code.code()),
                        Arrays.stream(NotApplicable.values()).map(code -> "notapplicable." + code.code()),
                        Arrays.stream(Benefit.values()).map(code -> "benefit." + code.code()),
                        Arrays.stream(Scale.values()).map(scale -> "scale." + scale.code()),
                        Arrays.stream(Applied.values())
                                .map(applied -> "applied." + applied.name().toLowerCase(Locale.ROOT)),
                        Arrays.stream(Certainty.values()).map(code -> "sure." + Coded.kebab(code)),
                        Arrays.stream(SideEffect.values()).map(code -> "event." + code.code()),
                        Arrays.stream(Certainty.values()).map(code -> "certainty." + Coded.kebab(code)),
                        Arrays.stream(Grade.values()).map(code -> "grade." + Coded.kebab(code)),
                        Arrays.stream(PunctureWarning.values()).map(code -> "warning." + code.code()),
                        Arrays.stream(Exclusion.values()).map(code -> "exclusion." + code.code()),
                        Arrays.stream(Plan.Ending.values()).map(code -> "ending." + code.code()),
                        Arrays.stream(Burden.values())
                                .flatMap(code -> Stream.of("limit." + code.code(), "exceeds." + code.code())),
                        Arrays.stream(Checklist.Kind.values()).map(code -> "checklist.kind." + code.code()),
                        Checklist.codes().stream().map(code -> "check." + code),
                        SideEffectFacts.all().stream().map(facts -> "todo." + facts.whatToDo()),
                        SideEffectFacts.all().stream()
                                .map(facts -> "basis." + facts.basis().replaceFirst(":.*", "")))
                .flatMap(keys -> keys)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasWords(String key) {
        assertThat(English.text(key, "x", "y")).isNotBlank();
    }

    @Test
    void noSentenceTouchesAPrescribedMedicineOrJudges() {
        List<String> bad = English.keys().stream()
                .filter(key -> FORBIDDEN
                        .matcher(English.text(key, "x", "y", "z", "a", "b", "c", "d"))
                        .find())
                .filter(key -> !key.equals("against")) // names the option --allow-unsuitable
                .toList();
        assertThat(bad).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.07, 7 in 100",
        "0.2, 20 in 100",
        "0.0099, 10 in 1000",
        "0.004, 4 in 1000",
        "0.0001, under 1 in 1000",
        "0, 0 in 1000",
        "0.999, nearly all"
    })
    void chancesAreSaidInPeople(double probability, String words) {
        assertThat(ChanceWords.median(Band.exactly(probability))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0.97, 0.97",
        "1.234, 1.2",
        "12.34, 12",
        "1503.2, 1500",
        "0, 0",
        "-0.314, -0.31",
        "0.00001, <0.001",
        "99.6, 100"
    })
    void numbersHaveNoMoreDigitsThanAnybodyCanKnow(double value, String words) {
        assertThat(Numbers.short2(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, none", "0.007, 10 min", "0.5, 12 h", "1, 1 day", "3.9, 4 days", "104, 3 months", "845, 2.3 years"})
    void durationsUseTheUnitThatFits(double days, String words) {
        assertThat(Numbers.days(days)).isEqualTo(words);
    }
}
