package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.patient.ConditionCode;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/** Unit: what was not asked is never "no", and "not sure" is never milder than "yes". */
class SilenceTest {
    private static final String[] ASKED_OF_A_WOMAN = {
        "skin-cancer",
        "changing-lesion",
        "skin-infection",
        "cold-sore",
        "broken-skin",
        "isotretinoin",
        "pregnant",
        "breastfeeding",
        "bleeding-disorder",
        "nickel",
        "stainless-steel"
    };

    @Test
    void nothingAskedIsWithCareAtBestAndTellsWhatIsMissing() {
        var answer = Cases.healthy().asksNothing().answer();
        assertThat(answer).isInstanceOf(Answer.WithCare.class);
        assertThat(answer.findings().reasons()).isEmpty();
        assertThat(answer.findings().notAsked()).containsExactly(ASKED_OF_A_WOMAN);
    }

    @Test
    void eachListAlonePreventsSuitable() {
        assertThat(Cases.healthy()
                        .doesNotAsk(FactList.CONDITIONS)
                        .answer()
                        .findings()
                        .notAsked())
                .containsExactly(
                        "skin-cancer",
                        "changing-lesion",
                        "skin-infection",
                        "cold-sore",
                        "broken-skin",
                        "bleeding-disorder");
        assertThat(Cases.healthy()
                        .doesNotAsk(FactList.ALLERGIES)
                        .answer()
                        .findings()
                        .notAsked())
                .containsExactly("nickel", "stainless-steel");
        assertThat(Cases.healthy()
                        .doesNotAsk(FactList.MEDICATIONS)
                        .answer()
                        .findings()
                        .notAsked())
                .containsExactly("isotretinoin");
        assertThat(Cases.healthy().doesNotAsk(FactList.ALLERGIES).answer()).isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void historyHoldsNoAbsoluteRule() {
        assertThat(Cases.healthy().doesNotAsk(FactList.HISTORY).answer()).isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void pregnancyAndBreastfeedingAreAskedOfWomen() {
        assertThat(Cases.healthy().pregnant(Said.NOT_ASKED).answer().findings().notAsked())
                .containsExactly("pregnant");
        assertThat(Cases.healthy()
                        .sex(Sex.MALE)
                        .pregnant(Said.NOT_ASKED)
                        .breastfeeding(Said.NOT_ASKED)
                        .answer())
                .isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void anAnaestheticAsksForAllergiesToIt() {
        assertThat(Cases.healthy().asksNothing().numbed().answer().findings().notAsked())
                .contains("local-anaesthetic");
    }

    @Test
    void coldSoresAreAskedForWhereTheFaceIsTreated() {
        assertThat(Cases.healthy()
                        .asksNothing()
                        .on(Site.ABDOMEN)
                        .answer()
                        .findings()
                        .notAsked())
                .doesNotContain("cold-sore")
                .contains("skin-infection");
    }

    @Test
    void aCodeThatIsUnsureWasAsked() {
        var answer =
                Cases.healthy().asksNothing().unsure(ConditionCode.SKIN_CANCER).answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(answer.findings().notAsked()).doesNotContain("skin-cancer").contains("changing-lesion");
        assertThat(answer.findings().notes()).contains("unsure:skin-cancer");
    }

    @Test
    void somethingFoundDoesNotHideWhatWasNotAsked() {
        var answer = Cases.healthy().asksNothing().pregnant(Said.YES).answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(answer.findings().notAsked()).contains("nickel").doesNotContain("pregnant");
    }

    @ParameterizedTest
    @EnumSource(ConditionCode.class)
    void unsureOfAConditionCountsAsYes(ConditionCode code) {
        assertThat(strictness(Cases.healthy().unsure(code)))
                .isEqualTo(strictness(Cases.healthy().with(code)));
    }

    @ParameterizedTest
    @EnumSource(MedicationClass.class)
    void unsureOfAMedicineCountsAsYes(MedicationClass medicine) {
        assertThat(strictness(Cases.healthy().unsure(medicine)))
                .isEqualTo(strictness(Cases.healthy().takes(medicine)));
    }

    @ParameterizedTest
    @EnumSource(PastEventCode.class)
    void unsureOfAnEventCountsAsIfItWereOfToday(PastEventCode event) {
        assertThat(strictness(Cases.healthy().unsure(event)))
                .isEqualTo(strictness(Cases.healthy().had(event, Cases.DAY)));
    }

    @ParameterizedTest
    @MethodSource("org.percola.candidacy.RuleBookTest#wordsOfACaseFile")
    void whatIsUnsureIsSaid(String code) {
        assertThat(Cases.healthy().unsure(code).answer().findings().notes()).contains("unsure:" + code);
    }

    private static Effect strictness(Cases made) {
        return EveryRuleTest.strictness(made.answer());
    }
}
