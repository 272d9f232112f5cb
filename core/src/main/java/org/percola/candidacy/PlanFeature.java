package org.percola.candidacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.percola.patient.Coded;
import org.percola.patient.Site;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Occlusion;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/** What a planned course may bring with it; an untreated run has none of it. */
enum PlanFeature implements Coded {
    ORBITAL_ZONE,
    DEPTH_ABOVE_EVALUATED,
    /** A product that is not meant for the dermis, on while the channels are open. */
    PRODUCT_NOT_FOR_DERMIS,
    /** Anything but a vehicle is delivered: the label's words belong beside it. */
    DELIVERY,
    BLOOD_PRODUCT,
    ANAESTHETIC_DOSE,
    SHORT_INTERVAL,
    SHORT_INTERVAL_DARKER_SKIN,
    MANY_SESSIONS,
    AUTHORISED_USE,
    PHOTOTYPE_OUTSIDE_AUTHORISATION,
    OFF_LABEL,
    NO_AUTHORISATION_KNOWN,
    HOME_NEEDLE_TOO_LONG,
    /** A rule forbids use at home; {@link Screening} finds it after all others. */
    HOME_USE,
    HOME_WITH_A_CLINIC_DEVICE;

    /** One percent weight in volume. */
    private static final double MG_PER_ML_PER_PERCENT = 10;

    /** What a product is called that nobody named. */
    private static final String UNKNOWN_PRODUCT = "unknown-product";

    /** Key of platelet-rich plasma in the catalogue of topicals. */
    private static final String BLOOD_PLASMA = "prp";

    @Override
    public String code() {
        return Coded.kebab(this);
    }

    List<Sighting> seen(Situation situation) {
        return situation
                .course()
                .filter(course ->
                        looksAt().stream().noneMatch(situation.intent().open()::contains))
                .map(course -> seen(course, situation))
                .orElse(List.of());
    }

    /** A needle that nobody has chosen yet may be too long for home; every other feature is of a plan that is there. */
    boolean asked(Situation situation) {
        return this != HOME_NEEDLE_TOO_LONG
                || !situation.atHome()
                || !situation.intent().open().contains(PlanPart.SETTING)
                || !seen(situation).isEmpty();
    }

    /** Parts of the course without which there is nothing to see. A depth that one zone has counts for the whole. */
    private Set<PlanPart> looksAt() {
        return switch (this) {
            case AUTHORISED_USE,
                    PHOTOTYPE_OUTSIDE_AUTHORISATION,
                    OFF_LABEL,
                    NO_AUTHORISATION_KNOWN,
                    HOME_WITH_A_CLINIC_DEVICE -> EnumSet.of(PlanPart.DEVICE);
            case SHORT_INTERVAL, SHORT_INTERVAL_DARKER_SKIN -> EnumSet.of(PlanPart.SESSIONS, PlanPart.INTERVAL);
            case MANY_SESSIONS -> EnumSet.of(PlanPart.SESSIONS);
            case ORBITAL_ZONE,
                    DEPTH_ABOVE_EVALUATED,
                    PRODUCT_NOT_FOR_DERMIS,
                    DELIVERY,
                    BLOOD_PRODUCT,
                    ANAESTHETIC_DOSE,
                    HOME_NEEDLE_TOO_LONG,
                    HOME_USE -> EnumSet.noneOf(PlanPart.class);
        };
    }

    private List<Sighting> seen(Course course, Situation situation) {
        var limits = situation.limits();
        var authorised = AuthorisedUses.of(course.device());
        return switch (this) {
            case ORBITAL_ZONE ->
                course.zones().stream().anyMatch(zone -> zone.site() == Site.PERIORBITAL)
                        ? List.of(Sighting.of(Site.PERIORBITAL.code()))
                        : List.of();
            case DEPTH_ABOVE_EVALUATED -> when(deepest(course) > limits.evaluatedDepthMm());
            case PRODUCT_NOT_FOR_DERMIS ->
                situation.intent().open().contains(PlanPart.PRODUCT)
                        ? List.of(Sighting.of(UNKNOWN_PRODUCT))
                        : product(course.topical()
                                .filter(use -> use.topical().notApprovedIntradermal())
                                .filter(use -> meetsOpenChannels(use, limits)));
            case DELIVERY ->
                product(course.topical()
                        .filter(use -> use.topical().solute().isPresent()
                                || use.topical().notApprovedIntradermal())
                        .filter(use -> meetsOpenChannels(use, limits)));
            case BLOOD_PRODUCT ->
                product(course.topical().filter(use -> use.topical().key().equals(BLOOD_PLASMA)));
            case ANAESTHETIC_DOSE -> when(doseToCheck(situation));
            case SHORT_INTERVAL ->
                when(course.sessionsCount() > 1 && course.intervalDays() < limits.shortestIntervalDays());
            case SHORT_INTERVAL_DARKER_SKIN ->
                when(course.sessionsCount() > 1
                        && situation.patient().phototype().isDark()
                        && course.intervalDays() < limits.darkerSkinIntervalDays());
            case MANY_SESSIONS -> when(course.sessionsCount() > limits.mostSessionsCount());
            case AUTHORISED_USE -> device(course, authorised.known());
            case PHOTOTYPE_OUTSIDE_AUTHORISATION ->
                device(
                        course,
                        situation.intent().concerns().stream()
                                .anyMatch(concern -> authorised.leaveOut(
                                        situation.patient().phototype(), concern.benefit(), situation.sites())));
            case OFF_LABEL ->
                authorised.known()
                        ? situation.intent().concerns().stream()
                                .filter(concern -> !authorised.cover(concern.benefit(), situation.sites()))
                                .map(concern -> Sighting.of(concern.benefit().code()))
                                .toList()
                        : List.of();
            case NO_AUTHORISATION_KNOWN -> device(course, !authorised.known());
            case HOME_NEEDLE_TOO_LONG -> when(situation.atHome() && deepest(course) > limits.homeNeedleMm());
            case HOME_USE -> List.of();
            case HOME_WITH_A_CLINIC_DEVICE ->
                device(course, situation.atHome() && !course.device().homeUse());
        };
    }

    private List<Sighting> when(boolean there) {
        return there ? List.of(Sighting.of(code())) : List.of();
    }

    private static List<Sighting> device(Course course, boolean there) {
        return there ? List.of(Sighting.of(course.device().key())) : List.of();
    }

    private static List<Sighting> product(Optional<TopicalUse> use) {
        return use.map(found -> Sighting.of(found.topical().key())).stream().toList();
    }

    private static double deepest(Course course) {
        return course.zones().stream().mapToDouble(Zone::settingMm).max().orElse(0);
    }

    private static boolean meetsOpenChannels(TopicalUse use, ScreeningLimits limits) {
        return use.applied() != Applied.AFTER || use.delayHours() < limits.channelsOpenHours();
    }

    /** Above the strength, the area or the cover that a label of such a cream takes for granted. */
    private static boolean doseToCheck(Situation situation) {
        var limits = situation.limits();
        double treatedCm2 = situation.course().map(Course::areaCm2).orElse(0.0);
        boolean cream = situation.course().flatMap(Course::anaesthetic).stream()
                .anyMatch(each -> each.occlusion() == Occlusion.FILM
                        || each.percent() > limits.anaestheticPercent()
                        || (each.areaCm2() > 0 ? each.areaCm2() : treatedCm2) > limits.anaestheticAreaCm2());
        boolean topical = situation.numbingTopical().stream()
                .anyMatch(use -> use.occlusion() == Occlusion.FILM
                        || use.concentrationMgPerMl() > limits.anaestheticPercent() * MG_PER_ML_PER_PERCENT
                        || treatedCm2 > limits.anaestheticAreaCm2());
        return cream || topical || situation.intent().open().contains(PlanPart.ANAESTHETIC_STRENGTH);
    }
}
