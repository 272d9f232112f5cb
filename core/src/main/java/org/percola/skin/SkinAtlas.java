package org.percola.skin;

import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.quantity.Check;

/**
 * The physical skin of a person at a site, read off tables of layers, stiffness, pigment and healing; valid for adults
 * and for the animal sites of laboratory studies.
 *
 * <p>A value is (mean of the site) x (this person over the mean person) x (age) x (sex); what is uncertain about each
 * comes from the draw, so one draw gives one believable skin, and two sites of one draw belong to one person.
 *
 * <p>At an animal site the person is not read at all: layers and stiffness are the animal's, nothing is pigmented, and
 * only rats close faster than the reference. Pass {@link #referencePerson()}.
 */
public final class SkinAtlas {
    /** A young adult whose healing is the reference and whose layers stand nearly as tabulated. */
    private static final Patient REFERENCE_PERSON = Patient.of(30, Sex.FEMALE, Phototype.III);

    private SkinAtlas() {}

    /** The skin of this person, or of this animal, at that site in the draw's world; takes microseconds. */
    public static Skin skinOf(Patient patient, Site site, ParameterDraw draw) {
        if (!site.isHuman()) {
            return new Skin(
                    site,
                    AnimalSkin.layersOf(site, draw),
                    AnimalSkin.stiffnessOf(site, draw),
                    0,
                    AnimalSkin.capacityOf(site, draw));
        }
        return new Skin(
                site,
                LayerTable.layersOf(patient, site, draw),
                StiffnessTable.stiffnessOf(patient, site, draw),
                PigmentReactivity.of(patient, draw),
                HealingCapacity.of(patient, draw));
    }

    /** Stands for excised skin, for volunteers of whom nothing is known, and for animals: 30 years, female, III. */
    public static Patient referencePerson() {
        return REFERENCE_PERSON;
    }

    /** Area that a course treats at that site when it names none; ASSUMED. */
    public static double typicalAreaCm2(Site site) {
        double areaCm2 = Evidence.standard().parameter(TypicalArea.nameOf(site)).value();
        Check.positive("SkinAtlas.typicalAreaCm2", areaCm2);
        return areaCm2;
    }
}
