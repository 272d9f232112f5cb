package org.percola.outcome;

import org.percola.patient.Benefit;

/** Which products act on which benefit beyond the needling itself. */
final class Agents {
    private Agents() {}

    static boolean act(Benefit benefit, String productKey) {
        return switch (benefit) {
            case PIGMENTATION ->
                switch (productKey) {
                    case "tranexamic-acid", "hydroquinone", "ascorbic-acid", "niacinamide", "prp" -> true;
                    default -> false;
                };
            case HYDRATION ->
                switch (productKey) {
                    case "hyaluronic-acid-high", "hyaluronic-acid-low" -> true;
                    default -> false;
                };
            case ACNE_SCARS, STRETCH_MARKS -> productKey.equals("prp");
            case WRINKLES, TEXTURE, SCARS, PORES -> false;
        };
    }
}
