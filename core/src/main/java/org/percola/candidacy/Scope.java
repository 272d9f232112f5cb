package org.percola.candidacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Coded;
import org.percola.patient.Site;
import org.percola.patient.Site.Region;

/** Where on the body a finding must lie to matter for the treated zones. */
enum Scope implements Coded {
    /** Anywhere: it concerns the whole person. */
    ALL,
    /** In a treated zone; a finding without a site may be there. */
    ZONE,
    /** On the face when the face is treated, and in any treated zone. */
    FACE,
    FACE_OR_SCALP,
    FACE_OR_NECK,
    /** Skin that the sun reaches in everyday clothes. */
    EXPOSED,
    /** Known to lie outside every treated zone. */
    OUTSIDE;

    /** Seen from the treated zones. */
    enum Place {
        HERE,
        ELSEWHERE,
        /** The rule does not look there at all. */
        NOWHERE
    }

    @Override
    public String code() {
        return Coded.kebab(this);
    }

    /**
     * Where a finding lies for a treatment.
     *
     * @param site of the finding; null means that it may be anywhere that the rule looks at
     */
    Place place(@Nullable Site site, List<Site> treated) {
        boolean inZone = site != null && treated.stream().anyMatch(site::overlaps);
        boolean here = switch (this) {
            case ALL -> true;
            case ZONE -> site == null || inZone;
            case OUTSIDE -> site != null && !inZone;
            case FACE, FACE_OR_SCALP, FACE_OR_NECK, EXPOSED ->
                inZone || ((site == null || spans(site)) && treated.stream().anyMatch(this::spans));
        };
        if (here) {
            return Place.HERE;
        }
        return this == OUTSIDE ? Place.NOWHERE : Place.ELSEWHERE;
    }

    /** Whether a site lies in the region that the scope names; ZONE and OUTSIDE name none. */
    private boolean spans(Site site) {
        return switch (this) {
            case ALL -> true;
            case ZONE, OUTSIDE -> false;
            case FACE -> site.region() == Region.FACE;
            case FACE_OR_SCALP -> site.region() == Region.FACE || site.region() == Region.SCALP;
            case FACE_OR_NECK -> site.region() == Region.FACE || site.region() == Region.NECK;
            case EXPOSED ->
                switch (site.region()) {
                    case FACE, NECK, SCALP -> true;
                    case BODY -> site == Site.HANDS || site == Site.UPPER_ARM || site == Site.VOLAR_FOREARM;
                    case ANIMAL -> false;
                };
        };
    }
}
