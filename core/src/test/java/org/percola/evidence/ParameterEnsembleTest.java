package org.percola.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Unit: sets of parameters that draws take whole. */
class ParameterEnsembleTest {
    private static final String CSV = "healing.clotLoss,healing.signalLoss\n0.5,1.5\n0.7,1.7\n0.9,1.1\n";
    private static final ParameterEnsemble THREE = ParameterEnsemble.read(new StringReader(CSV));
    private static final Evidence EVIDENCE = Evidence.standard().with(THREE);

    @Test
    void isReadAsItIsWritten() {
        assertThat(THREE.csv()).isEqualTo(CSV);
        assertThat(THREE.names()).containsExactly("healing.clotLoss", "healing.signalLoss");
        assertThat(THREE.valuesOf("healing.signalLoss")).containsExactly(1.5, 1.7, 1.1);
    }

    @Test
    void aDrawTakesOneWholeMember() {
        Set<String> pairs = new HashSet<>();
        for (int draw = 0; draw < 200; draw++) {
            ParameterDraw world = ParameterDraw.of(EVIDENCE, 1, 0, draw);
            pairs.add(world.value("healing.clotLoss") + " " + world.value("healing.signalLoss"));
        }
        assertThat(pairs).containsExactlyInAnyOrder("0.5 1.5", "0.7 1.7", "0.9 1.1");
    }

    @Test
    void aDrawKnowsTheMembersPlaceAmongAll() {
        for (int draw = 0; draw < 20; draw++) {
            ParameterDraw world = ParameterDraw.of(EVIDENCE, 1, 0, draw);
            double expected = List.of(1.1, 1.5, 1.7).indexOf(world.value("healing.signalLoss")) / 3.0 + 1 / 6.0;
            assertThat(world.uniform("healing.signalLoss")).isCloseTo(expected, Offset.offset(1e-12));
        }
    }

    @Test
    void theCentralWorldAndWhatIsSetByHandStayAsTheyAre() {
        assertThat(ParameterDraw.central(EVIDENCE).value("healing.clotLoss"))
                .isEqualTo(EVIDENCE.parameter("healing.clotLoss").value());
        assertThat(ParameterDraw.of(EVIDENCE, 1, 0, 3)
                        .with("healing.clotLoss", 2)
                        .value("healing.clotLoss"))
                .isEqualTo(2);
    }

    @Test
    void parametersOutsideAreDrawnAsWithoutIt() {
        ParameterDraw with = ParameterDraw.of(EVIDENCE, 1, 0, 3);
        ParameterDraw without = ParameterDraw.of(EVIDENCE.withoutEnsemble(), 1, 0, 3);
        assertThat(with.value("healing.priming")).isEqualTo(without.value("healing.priming"));
        assertThat(without.value("healing.clotLoss"))
                .isNotIn(THREE.valuesOf("healing.clotLoss").toArray());
    }

    @Test
    void aWrongFileIsRefusedWithItsLine() {
        assertThatThrownBy(() -> ParameterEnsemble.read(new StringReader("healing.clotLoss\n")))
                .hasMessageContaining("a line for each member");
        assertThatThrownBy(() -> ParameterEnsemble.read(new StringReader("healing.clotLoss\n1\nx\n")))
                .hasMessageContaining("Line 3")
                .hasMessageContaining("no number");
        assertThatThrownBy(() -> ParameterEnsemble.read(new StringReader("healing.clotLoss\nNaN\n")))
                .hasMessageContaining("not finite");
        assertThatThrownBy(() -> ParameterEnsemble.read(new StringReader("a,b\n1\n")))
                .hasMessageContaining("1 values, not 2");
        assertThatThrownBy(() ->
                        Evidence.standard().with(ParameterEnsemble.read(new StringReader("healing.clotLos\n1\n"))))
                .hasMessageContaining("Maybe healing.clotLoss");
    }
}
