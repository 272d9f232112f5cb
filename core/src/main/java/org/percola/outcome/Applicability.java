package org.percola.outcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.Patient;
import org.percola.patient.Scale;
import org.percola.patient.Site;

/**
 * Which seven rows a forecast has, and which of them can be filled for this person at this site.
 *
 * <p>Wrinkles, texture, pores and hydration are computed for everybody, with the usual severity of the age where none is
 * stated. Scars, pigmentation and stretch marks are computed only for those who have them.
 *
 * @evidence none
 */
public final class Applicability {
    private static final Set<Site> ACNE_SITES = EnumSet.of(
            Site.FACE,
            Site.FOREHEAD,
            Site.CHEEK,
            Site.PERIORBITAL,
            Site.PERIORAL,
            Site.NOSE,
            Site.CHIN,
            Site.NECK,
            Site.BREAST,
            Site.UPPER_ARM);
    private static final Set<Site> STRETCHED_SITES = EnumSet.of(Site.ABDOMEN, Site.THIGH, Site.BREAST, Site.UPPER_ARM);

    private Applicability() {}

    /** The seven rows in their order: the person's concerns where there are any, a bare concern where there is none. */
    public static List<Concern> rows(List<Concern> concerns) {
        boolean otherScars = stated(Benefit.SCARS, concerns).isPresent()
                && stated(Benefit.ACNE_SCARS, concerns).isEmpty();
        var rows = new ArrayList<Concern>(7);
        for (Benefit benefit : Benefit.values()) {
            if (benefit != (otherScars ? Benefit.ACNE_SCARS : Benefit.SCARS)) {
                rows.add(stated(benefit, concerns).orElseGet(() -> Concern.of(benefit)));
            }
        }
        return List.copyOf(rows);
    }

    /**
     * Why a row stays empty; nothing when it can be filled.
     *
     * @param row one of {@link #rows}
     * @param stated whether the person named it as a concern
     * @param central parameters of the central draw, so that the answer is the same in every draw
     */
    public static Optional<NotApplicable> whyNot(
            Concern row, boolean stated, Patient patient, Site site, OutcomeParameters central) {
        if (!makesSenseAt(row.benefit(), site)) {
            return Optional.of(NotApplicable.NOT_AT_THIS_SITE);
        }
        if (needsConcern(row.benefit()) && !stated) {
            return Optional.of(NotApplicable.NO_SUCH_CONCERN);
        }
        Scale scale = BenefitScales.of(row);
        if (scale.direction() == Scale.Direction.LOWER_IS_BETTER) {
            double severity = row.severity()
                    .map(Grading::value)
                    .orElseGet(() -> central.scales().usualSeverity(scale, patient));
            if (severity - scale.lowest() < central.smallestVisible(scale)) {
                return Optional.of(NotApplicable.NOTHING_TO_IMPROVE);
            }
        }
        return Optional.empty();
    }

    private static Optional<Concern> stated(Benefit benefit, List<Concern> concerns) {
        return concerns.stream().filter(concern -> concern.benefit() == benefit).findFirst();
    }

    private static boolean makesSenseAt(Benefit benefit, Site site) {
        if (!site.isHuman()) {
            return false;
        }
        return switch (benefit) {
            case WRINKLES ->
                site.region() == Site.Region.FACE || site.region() == Site.Region.NECK || site == Site.HANDS;
            case TEXTURE, PIGMENTATION -> site.region() != Site.Region.SCALP;
            case ACNE_SCARS -> ACNE_SITES.contains(site);
            case SCARS, HYDRATION -> true;
            case PORES -> site.region() == Site.Region.FACE;
            case STRETCH_MARKS -> STRETCHED_SITES.contains(site);
        };
    }

    private static boolean needsConcern(Benefit benefit) {
        return switch (benefit) {
            case ACNE_SCARS, SCARS, PIGMENTATION, STRETCH_MARKS -> true;
            case WRINKLES, TEXTURE, PORES, HYDRATION -> false;
        };
    }
}
