package org.percola.skin;

import org.percola.evidence.ParameterDraw;
import org.percola.patient.Patient;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/**
 * Thickness of the layers of human skin by site, sex and age; valid for adults.
 *
 * <p>h = site x person x (1 + slope (age - reference age) / 10 years) x (male ratio if male), one method per site:
 * stratum corneum by cell layers and biopsy, viable epidermis by histology (ultrasound overstates it two- to threefold),
 * dermis by ultrasound (breast: mammography). The stratum corneum has no age or sex term: none was found.
 *
 * @evidence SANDBY2003, abstract, layers at three sites, their scatter, thicker in men, no age effect
 * @evidence MENG2022, Table 2, dermis of the face by sex
 * @evidence BRANCHET1990, abstract, loss of thickness per decade, against SANDBY2003
 */
final class LayerTable {
    private static final double DECADE_YEARS = 10;

    private LayerTable() {}

    static Skin.Layers layersOf(Patient patient, Site site, ParameterDraw draw) {
        boolean male = patient.sex() == Sex.MALE;
        double decades = AdultAge.yearsFromTables(patient, draw) / DECADE_YEARS;
        double stratumCorneumUm = draw.value(stratumCorneumAt(site)) * draw.value("skin.stratumCorneumPersonRatio");
        double epidermisUm = draw.value(epidermisAt(site))
                * draw.value("skin.epidermisPersonRatio")
                * (1 + draw.value("skin.epidermisAgeSlope") * decades)
                * (male ? draw.value("skin.epidermisMaleRatio") : 1);
        double dermisUm = draw.value(dermisAt(site))
                * draw.value("skin.dermisPersonRatio")
                * (1 + draw.value("skin.dermisAgeSlope") * decades)
                * (male ? draw.value(dermisMaleRatioAt(site)) : 1);
        return new Skin.Layers(stratumCorneumUm, epidermisUm, dermisUm);
    }

    private static String stratumCorneumAt(Site site) {
        return switch (site) {
            case FACE, FOREHEAD, CHEEK, PERIORBITAL, PERIORAL, NOSE, CHIN -> "skin.faceStratumCorneum";
            case NECK -> "skin.neckStratumCorneum";
            case SCALP -> "skin.scalpStratumCorneum";
            case ABDOMEN, BREAST -> "skin.trunkStratumCorneum";
            case THIGH, UPPER_ARM, VOLAR_FOREARM -> "skin.limbStratumCorneum";
            case HANDS -> "skin.handStratumCorneum";
            case PIG_EAR, PIG_FLANK, PIG_BACK, RAT_ABDOMEN, RAT_BACK -> throw notHuman(site);
        };
    }

    private static String epidermisAt(Site site) {
        return switch (site) {
            case FACE, FOREHEAD, CHEEK, NOSE, CHIN -> "skin.faceEpidermis";
            case PERIORBITAL -> "skin.periorbitalEpidermis";
            case PERIORAL -> "skin.perioralEpidermis";
            case NECK -> "skin.neckEpidermis";
            case SCALP -> "skin.scalpEpidermis";
            case ABDOMEN -> "skin.abdomenEpidermis";
            case BREAST -> "skin.breastEpidermis";
            case THIGH -> "skin.thighEpidermis";
            case UPPER_ARM -> "skin.upperArmEpidermis";
            case VOLAR_FOREARM -> "skin.forearmEpidermis";
            case HANDS -> "skin.handEpidermis";
            case PIG_EAR, PIG_FLANK, PIG_BACK, RAT_ABDOMEN, RAT_BACK -> throw notHuman(site);
        };
    }

    private static String dermisAt(Site site) {
        return switch (site) {
            case FACE -> "skin.faceDermis";
            case FOREHEAD -> "skin.foreheadDermis";
            case CHEEK -> "skin.cheekDermis";
            case PERIORBITAL -> "skin.periorbitalDermis";
            case PERIORAL -> "skin.perioralDermis";
            case NOSE -> "skin.noseDermis";
            case CHIN -> "skin.chinDermis";
            case NECK -> "skin.neckDermis";
            case ABDOMEN -> "skin.abdomenDermis";
            case THIGH -> "skin.thighDermis";
            case BREAST -> "skin.breastDermis";
            case UPPER_ARM -> "skin.upperArmDermis";
            case VOLAR_FOREARM -> "skin.volarForearmDermis";
            case SCALP -> "skin.scalpDermis";
            case HANDS -> "skin.handDermis";
            case PIG_EAR, PIG_FLANK, PIG_BACK, RAT_ABDOMEN, RAT_BACK -> throw notHuman(site);
        };
    }

    private static String dermisMaleRatioAt(Site site) {
        return switch (site) {
            case FACE, PERIORAL -> "skin.faceDermisMaleRatio";
            case FOREHEAD -> "skin.foreheadDermisMaleRatio";
            case CHEEK -> "skin.cheekDermisMaleRatio";
            case PERIORBITAL -> "skin.periorbitalDermisMaleRatio";
            case NOSE -> "skin.noseDermisMaleRatio";
            case CHIN -> "skin.chinDermisMaleRatio";
            case NECK -> "skin.neckDermisMaleRatio";
            case SCALP -> "skin.scalpDermisMaleRatio";
            case ABDOMEN, THIGH, BREAST, UPPER_ARM, VOLAR_FOREARM, HANDS -> "skin.bodyDermisMaleRatio";
            case PIG_EAR, PIG_FLANK, PIG_BACK, RAT_ABDOMEN, RAT_BACK -> throw notHuman(site);
        };
    }

    static IllegalArgumentException notHuman(Site site) {
        return new IllegalArgumentException("The tables of human skin have no row for " + site.code() + ".");
    }
}
