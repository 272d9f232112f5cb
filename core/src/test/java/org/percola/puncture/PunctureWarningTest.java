package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.treatment.Intensity;
import org.percola.treatment.Session;

/** Unit: each warning on a session that earns it, none on a plain one. */
class PunctureWarningTest {
    private static final PunctureLimits LIMITS = PunctureLimits.of(ParameterDraw.central(Evidence.standard()));

    @Test
    void aPlainSessionEarnsNoWarning() {
        assertThat(of(Bench.session(Bench.pen(), 1.0, 4))).isEmpty();
    }

    @Test
    void twoMillimetresAreDeeperThanStudiedAndMayPassThisSkin() {
        assertThat(of(Bench.session(Bench.pen(), 2.0, 4)))
                .containsExactly(PunctureWarning.REACH_MAY_PASS_SKIN, PunctureWarning.DEEPER_THAN_STUDIED);
    }

    @Test
    void aShortRollerHardlyEnters() {
        assertThat(of(Bench.session(Bench.roller(), 0.25, 15)))
                .containsExactly(PunctureWarning.FEW_NEEDLES_ENTER, PunctureWarning.DENSITY_OUTSIDE_STUDIED);
    }

    @Test
    void fortyPassesOfAPenAreDenserThanStudied() {
        assertThat(of(Bench.session(Bench.pen(), 1.0, 40))).containsExactly(PunctureWarning.DENSITY_OUTSIDE_STUDIED);
    }

    @Test
    void aHomeRollerDoesNotDrawPinpointBleeding() {
        assertThat(of(Bench.session(Bench.roller(), 0.3, new Intensity.UntilPinpointBleeding())))
                .contains(PunctureWarning.ENDPOINT_NOT_REACHED);
        assertThat(of(Bench.session(Bench.pen(), 1.5, new Intensity.UntilPinpointBleeding())))
                .doesNotContain(PunctureWarning.ENDPOINT_NOT_REACHED);
    }

    @Test
    void codesAreThoseOfResults() {
        assertThat(List.of(PunctureWarning.values()))
                .extracting(PunctureWarning::code)
                .containsExactly(
                        "reach-may-pass-skin",
                        "deeper-than-studied",
                        "few-needles-enter",
                        "density-outside-studied",
                        "endpoint-not-reached");
    }

    private static List<PunctureWarning> of(Session session) {
        return PunctureWarning.warningsFor(session, Ensemble.ofAllDraws(session).draws(), LIMITS);
    }
}
