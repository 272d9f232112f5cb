package org.percola.device;

import org.percola.quantity.Check;

/**
 * What an authority has authorised a device for, in the words of case files.
 *
 * @param indication code of a benefit, for example "acne-scars"
 * @param place code of a site, for example "face", or a smaller place that case files have no word for ("glabella")
 * @param lightest lightest phototype, I to VI; empty text if phototypes are not stated
 * @param darkest darkest phototype; empty text if phototypes are not stated
 * @param minimumAgeYears youngest age
 */
public record Authorisation(String indication, String place, String lightest, String darkest, int minimumAgeYears) {
    public Authorisation {
        Check.inRange("Authorisation.minimumAgeYears", minimumAgeYears, 0, 120);
        if (lightest.isEmpty() != darkest.isEmpty()) {
            throw new IllegalArgumentException("Authorisation needs both phototypes or none.");
        }
    }

    /** "acne-scars, face, I-IV, 22+". */
    public String text() {
        String phototypes = lightest.isEmpty() ? "" : ", " + lightest + "-" + darkest;
        return indication + ", " + place + phototypes + ", " + minimumAgeYears + "+";
    }
}
