package org.percola.plan;

import org.percola.patient.Coded;

/** Why a course is not planned; the first that holds, in this order. */
public enum Exclusion implements Coded {
    /** How many needles the device has was assumed, not read. */
    DEVICE_NOT_KNOWN,
    NOT_AUTHORISED,
    PHOTOTYPE_OUTSIDE_AUTHORISATION,
    HOME_NEEDLE_TOO_LONG,
    DEEPER_THAN_STUDIED,
    DEEPER_THAN_PHOTOTYPE_ALLOWS,
    DEEPER_THAN_SITE_ALLOWS,
    MORE_SESSIONS_THAN_STUDIED,
    INTERVAL_SHORTER_THAN_STUDIED,
    TOPICAL_NOT_PLANNED,
    LONGER_THAN_HORIZON,
    SCREENING,
    DENSITY_OUTSIDE_STUDIED,
    ENDPOINT_NOT_REACHED,
    NOT_SOLVED,
    TOO_MANY_VISITS,
    TOO_MUCH_DOWNTIME,
    TOO_MUCH_DARK_MARK_RISK,
    TOO_MUCH_PAIN,
    /** Another course was at least as good in every respect in the coarse screening, or as good as the same. */
    OUTRANKED;

    @Override
    public String code() {
        return Coded.kebab(this);
    }

    /** Outside the studied range: {@code --beyond-evidence} may show it. */
    public boolean isBeyondEvidence() {
        return switch (this) {
            case DEEPER_THAN_STUDIED,
                    DEEPER_THAN_PHOTOTYPE_ALLOWS,
                    DEEPER_THAN_SITE_ALLOWS,
                    MORE_SESSIONS_THAN_STUDIED,
                    INTERVAL_SHORTER_THAN_STUDIED,
                    DENSITY_OUTSIDE_STUDIED -> true;
            case DEVICE_NOT_KNOWN,
                    NOT_AUTHORISED,
                    PHOTOTYPE_OUTSIDE_AUTHORISATION,
                    HOME_NEEDLE_TOO_LONG,
                    TOPICAL_NOT_PLANNED,
                    LONGER_THAN_HORIZON,
                    SCREENING,
                    ENDPOINT_NOT_REACHED,
                    NOT_SOLVED,
                    TOO_MANY_VISITS,
                    TOO_MUCH_DOWNTIME,
                    TOO_MUCH_DARK_MARK_RISK,
                    TOO_MUCH_PAIN,
                    OUTRANKED -> false;
        };
    }

    public static Exclusion of(Burden burden) {
        return switch (burden) {
            case VISITS -> TOO_MANY_VISITS;
            case DOWNTIME -> TOO_MUCH_DOWNTIME;
            case DARK_MARKS -> TOO_MUCH_DARK_MARK_RISK;
            case PAIN -> TOO_MUCH_PAIN;
        };
    }
}
