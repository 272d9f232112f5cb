package org.percola.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;

/** Unit: how much of a needle's hole conducts. */
class ChannelParametersTest {
    private static final ChannelParameters CENTRAL = ChannelParameters.of(ParameterDraw.central(Evidence.standard()));

    @Test
    void aHoleThroughASheetStaysOpenAsAStatedOneDoes() {
        assertThat(CENTRAL.leftOpen(Preparation.EPIDERMIS)).isEqualTo(CENTRAL.statedLumenFraction());
    }

    @Test
    void dermisSpringsBack() {
        assertThat(EnumSet.complementOf(EnumSet.of(Preparation.EPIDERMIS)))
                .allSatisfy(piece -> assertThat(CENTRAL.leftOpen(piece)).isLessThan(CENTRAL.statedLumenFraction() / 2));
    }
}
