package org.percola.skin;

import org.percola.evidence.ParameterDraw;
import org.percola.patient.Patient;
import org.percola.patient.Site;

/**
 * Moduli of human skin by site and age; valid for slow indentation of adults (speed is {@code puncture}'s matter).
 *
 * <p>E = E0 x site x 2^((age - reference age) / t2),   E0 indentationModulus (MPa), t2 stiffnessDoublingTime (years).
 *
 * @evidence GEERLIGS2011, abstract, 1 to 2 MPa for epidermis and stratum corneum
 * @evidence AGACHE1980, abstract, modulus doubles with age
 */
final class StiffnessTable {
    private static final double LN2 = StrictMath.log(2);

    private StiffnessTable() {}

    static Skin.Stiffness stiffnessOf(Patient patient, Site site, ParameterDraw draw) {
        double doublings = AdultAge.yearsFromTables(patient, draw) / draw.value("skin.stiffnessDoublingTime");
        double ageRatio = StrictMath.exp(LN2 * doublings);
        double indentationMPa = draw.value("skin.indentationModulus") * draw.value(ratioAt(site)) * ageRatio;
        return new Skin.Stiffness(indentationMPa);
    }

    private static String ratioAt(Site site) {
        return switch (site) {
            case FACE -> "skin.wholeFaceStiffnessRatio";
            case FOREHEAD, NOSE, CHIN, SCALP -> "skin.boneSiteStiffnessRatio";
            case CHEEK, PERIORBITAL, PERIORAL -> "skin.softFaceStiffnessRatio";
            case NECK -> "skin.neckStiffnessRatio";
            case ABDOMEN, BREAST -> "skin.trunkStiffnessRatio";
            case THIGH, UPPER_ARM, VOLAR_FOREARM, HANDS -> "skin.limbStiffnessRatio";
            case PIG_EAR, PIG_FLANK, PIG_BACK, RAT_ABDOMEN, RAT_BACK -> throw LayerTable.notHuman(site);
        };
    }
}
