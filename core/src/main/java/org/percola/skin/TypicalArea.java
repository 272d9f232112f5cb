package org.percola.skin;

import org.percola.patient.Site;

/** Names of the usual treated areas. */
final class TypicalArea {
    private TypicalArea() {}

    static String nameOf(Site site) {
        return switch (site) {
            case FACE -> "skin.faceArea";
            case FOREHEAD -> "skin.foreheadArea";
            case CHEEK -> "skin.cheekArea";
            case PERIORBITAL -> "skin.periorbitalArea";
            case PERIORAL -> "skin.perioralArea";
            case NOSE -> "skin.noseArea";
            case CHIN -> "skin.chinArea";
            case NECK -> "skin.neckArea";
            case ABDOMEN -> "skin.abdomenArea";
            case THIGH -> "skin.thighArea";
            case BREAST -> "skin.breastArea";
            case UPPER_ARM -> "skin.upperArmArea";
            case VOLAR_FOREARM -> "skin.volarForearmArea";
            case SCALP -> "skin.scalpArea";
            case HANDS -> "skin.handArea";
            case PIG_EAR, PIG_FLANK, PIG_BACK, RAT_ABDOMEN, RAT_BACK -> "skin.animalArea";
        };
    }
}
