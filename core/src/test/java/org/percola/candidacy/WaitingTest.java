package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEvent;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.patient.Site;

/** Unit: the dates that rules give, by the calendar. */
class WaitingTest {
    @ParameterizedTest
    @CsvSource({
        "BOTULINUM_TOXIN, 2026-11-20, 2026-12-04",
        "FILLER,          2026-11-20, 2026-12-04",
        "LASER,           2026-11-20, 2026-12-04",
        "WAXING,          2026-11-20, 2026-12-04",
        "SUNBURN,         2026-11-20, 2026-12-04",
        "TAN,             2026-11-20, 2026-12-04",
        "DEEP_PEEL,       2026-10-31, 2027-01-31",
        "SURGERY,         2026-11-30, 2027-02-28",
        "FACELIFT,        2026-02-10, 2027-02-10",
        "FACIAL_TRAUMA,   2026-08-31, 2027-02-28",
        "RADIOTHERAPY,    2026-11-30, 2027-02-28"
    })
    void anEventWaitsForItsWindow(PastEventCode event, LocalDate day, LocalDate until) {
        assertThat(Cases.healthy().had(event, day).answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(until));
    }

    @Test
    void monthsEndInALeapYearAsTheCalendarSays() {
        var asOf = LocalDate.of(2028, 1, 10);
        assertThat(Cases.healthy()
                        .asOf(asOf)
                        .had(PastEventCode.FACIAL_TRAUMA, LocalDate.of(2027, 8, 31))
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(LocalDate.of(2028, 2, 29)));
        assertThat(Cases.healthy()
                        .asOf(LocalDate.of(2028, 3, 1))
                        .had(PastEventCode.FACELIFT, LocalDate.of(2028, 2, 29))
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(LocalDate.of(2029, 2, 28)));
    }

    @Test
    void aTanOnDarkerSkinWaitsFourWeeks() {
        assertThat(Cases.healthy()
                        .phototype(Phototype.IV)
                        .had(PastEventCode.TAN, LocalDate.of(2026, 11, 20))
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(LocalDate.of(2026, 12, 18)));
    }

    @Test
    void severalDatesCombineToTheLatest() {
        var answer = Cases.healthy()
                .had(PastEventCode.WAXING, Cases.DAY.minusDays(1))
                .had(PastEventCode.SURGERY, LocalDate.of(2026, 10, 15))
                .had(PastEventCode.FILLER, Cases.DAY.minusDays(5))
                .answer();
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.NotNow.class, wait -> assertThat(wait.until()).isEqualTo(LocalDate.of(2027, 1, 15)));
        assertThat(ScreeningTest.rules(answer)).containsExactly("C041", "C046", "C039");
    }

    @Test
    void aDateOnTheDayItselfNoLongerHinders() {
        assertThat(Cases.healthy()
                        .had(PastEventCode.LASER, Cases.DAY.minusDays(14))
                        .answer())
                .isInstanceOf(Answer.Suitable.class);
        assertThat(Cases.healthy()
                        .had(PastEventCode.LASER, Cases.DAY.minusDays(13))
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(Cases.DAY.plusDays(1)));
    }

    @Test
    void radiotherapyThenGoesToADermatologist() {
        assertThat(Cases.healthy()
                        .had(PastEventCode.RADIOTHERAPY, Site.CHEEK, Cases.DAY.minusMonths(3))
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(Cases.healthy()
                        .had(PastEventCode.RADIOTHERAPY, Site.BREAST, Cases.DAY.minusMonths(1))
                        .answer())
                .as("elsewhere")
                .isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void aPermanentFillerHasNoEnd() {
        assertThat(Cases.healthy()
                        .had(PastEventCode.PERMANENT_FILLER, Cases.DAY.minusYears(6))
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void anEventOnOtherSkinIsANote() {
        var answer = Cases.healthy()
                .had(PastEventCode.BOTULINUM_TOXIN, Site.FOREHEAD, Cases.DAY.minusDays(3))
                .answer();
        assertThat(answer).isInstanceOf(Answer.Suitable.class);
        assertThat(answer.findings().notes()).contains("elsewhere:botulinum-toxin");
    }

    @Test
    void anEventWithoutADateCountsFromThisDayAndSaysSo() {
        var answer = Cases.healthy()
                .had(new PastEvent(PastEventCode.FILLER, null, null))
                .answer();
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.NotNow.class, wait -> assertThat(wait.until()).isEqualTo(Cases.DAY.plusDays(14)));
        assertThat(answer.findings().notes()).contains("date-unknown:filler");
    }

    @Test
    void aCosmeticAcidWaitsSevenDaysFromItsLastUse() {
        assertThat(Cases.healthy()
                        .cosmetic(MedicationClass.AHA_BHA, Cases.DAY.minusDays(3))
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(Cases.DAY.plusDays(4)));
        assertThat(Cases.healthy()
                        .cosmetic(MedicationClass.TOPICAL_RETINOID, null)
                        .answer())
                .as("still used on the day")
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(Cases.DAY.plusDays(7)));
        assertThat(Cases.healthy()
                        .cosmetic(MedicationClass.AHA_BHA, Cases.DAY.minusDays(7))
                        .answer())
                .isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void benzoylPeroxideIsAMedicineEvenWithoutAPrescription() {
        var answer =
                Cases.healthy().cosmetic(MedicationClass.BENZOYL_PEROXIDE, null).answer();
        assertThat(answer).isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void isotretinoinStoppedLatelyShowsItsDateAndLeavesTheDecisionToAClinician() {
        var answer = Cases.healthy()
                .stopped(MedicationClass.ISOTRETINOIN, LocalDate.of(2026, 8, 31))
                .answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(answer.findings().reasons().getFirst().until()).contains(LocalDate.of(2027, 2, 28));
        assertThat(Cases.healthy()
                        .stopped(MedicationClass.ISOTRETINOIN, Cases.DAY.minusMonths(6))
                        .answer())
                .isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void aMedicineThatEndedYesterdayStillCountsAndNeverMakesADate() {
        for (var medicine : MedicationClass.values()) {
            if (medicine == MedicationClass.ISOTRETINOIN) {
                continue;
            }
            var answer =
                    Cases.healthy().stopped(medicine, Cases.DAY.minusDays(1)).answer();
            assertThat(answer).as(medicine.code()).isNotInstanceOf(Answer.NotNow.class);
            assertThat(answer.findings().reasons())
                    .as(medicine.code())
                    .allMatch(reason -> reason.until().isEmpty());
        }
        assertThat(Cases.healthy()
                        .stopped(MedicationClass.ANTICOAGULANT, Cases.DAY.minusDays(1))
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
        var longAgo = Cases.healthy()
                .stopped(MedicationClass.ANTICOAGULANT, Cases.DAY.minusYears(1))
                .answer();
        assertThat(longAgo).isInstanceOf(Answer.Suitable.class);
        assertThat(longAgo.findings().notes()).contains("medicine-ended:anticoagulant");
    }

    @Test
    void acitretinStoppedLatelyNeverMakesADate() {
        var answer = Cases.healthy()
                .takes(new Medication("acitretin", null, true, Cases.DAY.minusMonths(2)))
                .answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(answer.findings().reasons())
                .allMatch(reason -> reason.until().isEmpty());
    }

    @Test
    void aConditionWithAKnownEndWaitsForIt() {
        var end = Cases.DAY.plusDays(9);
        assertThat(Cases.healthy()
                        .with(new Condition(ConditionCode.BROKEN_SKIN, null, null, null, end))
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(end));
    }

    @Test
    void aDermatologistIsStricterThanAnyDate() {
        assertThat(Cases.healthy()
                        .had(PastEventCode.FACELIFT, Cases.DAY)
                        .with(ConditionCode.SLOW_HEALING)
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }
}
