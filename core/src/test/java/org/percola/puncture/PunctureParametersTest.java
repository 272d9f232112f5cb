package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceKind;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.ParameterDraw;
import org.percola.treatment.Session;

/** Unit: the table and the records that are read from it. */
class PunctureParametersTest {

    @Test
    void everyLineOfTheTableIsRead() {
        var used = new TreeSet<String>();
        ParameterDraw draw = ParameterDraw.central(Evidence.standard()).recording(used);
        PunctureParameters.of(draw);
        PunctureParameters.ofExperiment(draw);
        PunctureParameters.jointShare(draw);
        PunctureLimits.of(draw);
        assertThat(Evidence.standard().parametersOf("puncture"))
                .extracting(Parameter::name)
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void aSessionWithoutASpeedHasTheUsualOneOfItsKind() {
        for (var device : Bench.devices()) {
            DeviceKind kind = device.kind();
            double usual = Bench.CENTRAL.usualGlideSpeedMmPerS(kind);
            Session unsaid = Bench.session(device, 0.8, 1);
            Session said = Bench.atSpeed(device, 0.8, usual);
            assertThat(Insertion.strike(Bench.face(), unsaid, Bench.CENTRAL))
                    .isEqualTo(Insertion.strike(Bench.face(), said, Bench.CENTRAL));
        }
    }

    @Test
    void limitsAreTheSameInEveryDraw() {
        assertThat(PunctureLimits.of(Bench.world(5))).isEqualTo(PunctureLimits.of(Bench.world(6)));
    }
}
