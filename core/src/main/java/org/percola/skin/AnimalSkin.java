package org.percola.skin;

import org.percola.evidence.ParameterDraw;
import org.percola.patient.Site;

/**
 * Skin of laboratory animals; valid for white pigs and hairless rats. Spreads hold differences between animals and
 * between studies together. Only the pig ear was measured in a text that we saw.
 *
 * @evidence JACOBI2007, abstract, stratum corneum and viable epidermis of the pig ear
 * @evidence MONTEIRO1990, as quoted by a breeder, back of the pig
 */
final class AnimalSkin {
    private AnimalSkin() {}

    static Skin.Layers layersOf(Site site, ParameterDraw draw) {
        return switch (site) {
            case PIG_EAR -> layers(draw, "skin.pigEarStratumCorneum", "skin.pigEarEpidermis", "skin.pigEarDermis");
            case PIG_FLANK ->
                layers(draw, "skin.pigBodyStratumCorneum", "skin.pigFlankEpidermis", "skin.pigBodyDermis");
            case PIG_BACK -> layers(draw, "skin.pigBodyStratumCorneum", "skin.pigBackEpidermis", "skin.pigBodyDermis");
            case RAT_ABDOMEN -> layers(draw, "skin.ratStratumCorneum", "skin.ratEpidermis", "skin.ratAbdomenDermis");
            case RAT_BACK -> layers(draw, "skin.ratStratumCorneum", "skin.ratEpidermis", "skin.ratBackDermis");
            case FACE, FOREHEAD, CHEEK, PERIORBITAL, PERIORAL, NOSE, CHIN -> throw notAnimal(site);
            case NECK, ABDOMEN, THIGH, BREAST, UPPER_ARM, VOLAR_FOREARM, SCALP, HANDS -> throw notAnimal(site);
        };
    }

    /** Moduli of the human reference times a ratio of the species. */
    static Skin.Stiffness stiffnessOf(Site site, ParameterDraw draw) {
        double ratio = draw.value(isRat(site) ? "skin.ratStiffnessRatio" : "skin.pigStiffnessRatio");
        return new Skin.Stiffness(ratio * draw.value("skin.indentationModulus"));
    }

    static Skin.Capacity capacityOf(Site site, ParameterDraw draw) {
        if (!isRat(site)) {
            return Skin.Capacity.REFERENCE;
        }
        double closure = draw.value("skin.ratClosureRatio");
        return new Skin.Capacity(closure, closure, 1, 1, 1, 1, 1);
    }

    private static boolean isRat(Site site) {
        return site == Site.RAT_ABDOMEN || site == Site.RAT_BACK;
    }

    private static Skin.Layers layers(ParameterDraw draw, String stratumCorneum, String epidermis, String dermis) {
        return new Skin.Layers(draw.value(stratumCorneum), draw.value(epidermis), draw.value(dermis));
    }

    private static IllegalArgumentException notAnimal(Site site) {
        return new IllegalArgumentException("The tables of animal skin have no row for " + site.code() + ".");
    }
}
