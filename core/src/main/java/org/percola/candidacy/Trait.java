package org.percola.candidacy;

import java.util.List;
import java.util.stream.Stream;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.PastEventCode;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.StriaeAge;

/** Facts of the person beside the lists, and what the concern itself tells. */
enum Trait implements Coded {
    PREGNANT("pregnant"),
    BREASTFEEDING("breastfeeding"),
    MINOR("under-18"),
    YOUNG_ADULT("18-to-21"),
    DARKER_SKIN("phototype-iv-vi"),
    /** The concern names a type of melasma. */
    MELASMA("melasma"),
    RED_STRIAE("striae-rubra"),
    /** A scar is the concern, and what left it has a date. */
    DATED_SCAR("scar"),
    /** A scar is the concern, and nothing tells how old it is. */
    UNDATED_SCAR("scar-age");

    private static final List<PastEventCode> LEAVES_A_SCAR =
            List.of(PastEventCode.SURGERY, PastEventCode.FACELIFT, PastEventCode.FACIAL_TRAUMA);

    private final String code;

    Trait(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean unsure(Situation situation) {
        return switch (this) {
            case PREGNANT -> situation.patient().pregnant() == Said.UNSURE || situation.unsure(this);
            case BREASTFEEDING -> situation.patient().breastfeeding() == Said.UNSURE || situation.unsure(this);
            case MINOR, YOUNG_ADULT, DARKER_SKIN, MELASMA, RED_STRIAE, DATED_SCAR, UNDATED_SCAR -> false;
        };
    }

    /** The anatomy that cannot have it counts as an answer. */
    boolean asked(Situation situation) {
        boolean male = situation.patient().sex() == Sex.MALE;
        return switch (this) {
            case PREGNANT -> male || unsure(situation) || situation.patient().pregnant() != Said.NOT_ASKED;
            case BREASTFEEDING ->
                male || unsure(situation) || situation.patient().breastfeeding() != Said.NOT_ASKED;
            case MINOR, YOUNG_ADULT, DARKER_SKIN, MELASMA, RED_STRIAE, DATED_SCAR, UNDATED_SCAR -> true;
        };
    }

    List<Sighting> seen(Situation situation) {
        var patient = situation.patient();
        var limits = situation.limits();
        return switch (this) {
            case PREGNANT -> when(patient.pregnant() == Said.YES || unsure(situation));
            case BREASTFEEDING -> when(patient.breastfeeding() == Said.YES || unsure(situation));
            case MINOR -> when(patient.ageYears() < limits.adultAgeYears());
            case YOUNG_ADULT ->
                when(patient.ageYears() >= limits.adultAgeYears() && patient.ageYears() < limits.authorisedAgeYears());
            case DARKER_SKIN -> when(patient.phototype().isDark());
            case MELASMA ->
                when(situation.intent().concerns().stream()
                        .anyMatch(concern -> concern.melasmaType().isPresent()));
            case RED_STRIAE ->
                when(situation.intent().concerns().stream()
                        .anyMatch(concern ->
                                concern.striae().map(StriaeAge.RUBRA::equals).orElse(false)));
            case DATED_SCAR -> wantsScars(situation) ? scars(situation).toList() : List.of();
            case UNDATED_SCAR ->
                when(wantsScars(situation) && scars(situation).findAny().isEmpty());
        };
    }

    private List<Sighting> when(boolean there) {
        return there ? List.of(Sighting.of(code)) : List.of();
    }

    private static boolean wantsScars(Situation situation) {
        return situation.intent().concerns().stream().anyMatch(concern -> concern.benefit() == Benefit.SCARS);
    }

    private static Stream<Sighting> scars(Situation situation) {
        return LEAVES_A_SCAR.stream()
                .flatMap(code -> situation.events(code).stream())
                .flatMap(event -> event.date().stream()
                        .map(day -> Sighting.since(DATED_SCAR.code, event.site().orElse(null), day)));
    }
}
