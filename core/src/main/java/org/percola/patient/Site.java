package org.percola.patient;

/** Body sites that a course may treat, and the animal sites that laboratory evidence comes from. */
public enum Site implements Coded {
    FACE("face", Region.FACE),
    FOREHEAD("forehead", Region.FACE),
    CHEEK("cheek", Region.FACE),
    PERIORBITAL("periorbital", Region.FACE),
    PERIORAL("perioral", Region.FACE),
    NOSE("nose", Region.FACE),
    CHIN("chin", Region.FACE),
    NECK("neck", Region.NECK),
    ABDOMEN("abdomen", Region.BODY),
    THIGH("thigh", Region.BODY),
    BREAST("breast", Region.BODY),
    UPPER_ARM("upper-arm", Region.BODY),
    VOLAR_FOREARM("volar-forearm", Region.BODY),
    SCALP("scalp", Region.SCALP),
    HANDS("hands", Region.BODY),
    PIG_EAR("pig-ear", Region.ANIMAL),
    PIG_FLANK("pig-flank", Region.ANIMAL),
    PIG_BACK("pig-back", Region.ANIMAL),
    RAT_ABDOMEN("rat-abdomen", Region.ANIMAL),
    RAT_BACK("rat-back", Region.ANIMAL);

    /** Coarse region, which rules and wording use. */
    public enum Region {
        FACE,
        NECK,
        BODY,
        SCALP,
        ANIMAL
    }

    private final String code;
    private final Region region;

    Site(String code, Region region) {
        this.code = code;
        this.region = region;
    }

    @Override
    public String code() {
        return code;
    }

    public Region region() {
        return region;
    }

    /** A site of a person, not of a laboratory animal. */
    public boolean isHuman() {
        return region != Region.ANIMAL;
    }

    /** Whether a finding here lies within a treatment there: the same site, or the face as a whole and one of its zones. */
    public boolean overlaps(Site other) {
        return this == other
                || (this == FACE && other.region == Region.FACE)
                || (other == FACE && region == Region.FACE);
    }
}
