package org.percola.forecast;

import java.util.List;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.puncture.Insertion;
import org.percola.puncture.PunctureParameters;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.DeliveryParameters;
import org.percola.transport.HoleField;
import org.percola.transport.Opening;

/** The field around one hole of a delivery experiment in the central draw: every parameter at its median. */
public final class ExperimentPicture {
    /** Moments shown, as parts of the experiment. */
    private static final List<Double> MOMENTS =
            List.of(1 / 96.0, 1 / 48.0, 1 / 24.0, 1 / 12.0, 1 / 6.0, 1 / 3.0, 2 / 3.0, 1.0);

    private ExperimentPicture() {}

    /** The field at eight moments, the last at the end. */
    public static HoleField of(DeliveryRequest request) {
        return of(request, MOMENTS);
    }

    /**
     * The field at some moments.
     *
     * @param moments as parts of the experiment's duration, rising
     */
    public static HoleField of(DeliveryRequest request, List<Double> moments) {
        ParameterDraw world = ParameterDraw.central(Evidence.standard());
        Skin skin = SkinAtlas.skinOf(request.patient(), request.site(), world);
        Opening opening = switch (request.needling()) {
            case Needling.None none -> new Opening.Intact();
            case Needling.Stated stated -> stated.holes();
            case Needling.Strikes strikes ->
                new Opening.Struck(Insertion.open(skin, strikes.session(), PunctureParameters.ofExperiment(world)));
        };
        double duration = request.experiment().durationH();
        return HoleField.of(
                skin,
                opening,
                request.experiment(),
                DeliveryParameters.of(world),
                moments.stream().map(part -> part * duration).toList());
    }
}
