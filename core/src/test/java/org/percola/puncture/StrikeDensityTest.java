package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;

/** Validation: strikes per area and time against published counts; nothing here was fitted. */
class StrikeDensityTest {
    private static final Needle NEEDLE = new Needle(7.5, 350, 1.0);

    /** WILSON2012: "almost 1000" strikes a second of a pen with 11 needles at up to 90 Hz. */
    @Test
    void elevenNeedlesAtNinetyHertzMakeAlmostAThousandStrikesASecond() {
        var pen = Bench.device(DeviceKind.PEN, 11, NEEDLE, 90, false);
        double glideMmPerS = 17;
        double sweptCm2PerS = pen.headWidthMm() * glideMmPerS / 100;
        assertThat(StrikeDensity.perPassPerCm2(pen, glideMmPerS) * sweptCm2PerS).isBetween(950.0, 1000.0);
    }

    /** DODDABALLAPUR2009: 15 rolls of a 192-needle roller, about 250 holes per cm2; SINGH2016: a drum of 2 by 2 cm. */
    @Test
    void fifteenRollsMakeAboutTwoHundredAndFiftyStrikesPerCm2() {
        double strikesPerCm2 = 15 * StrikeDensity.perPassPerCm2(Bench.roller(), 50);
        assertThat(strikesPerCm2).isCloseTo(250, within(0.15 * 250));
    }

    @Test
    void aPressLeavesTheNeedlesOfTheHeadOnItsArea() {
        assertThat(StrikeDensity.perPassPerCm2(Bench.patch(), 20)).isCloseTo(100, within(1e-12));
        assertThat(StrikeDensity.perPassPerCm2(Bench.patch(), 90)).isCloseTo(100, within(1e-12));
    }

    @Test
    void aPenThatGlidesTwiceAsFastStrikesHalfAsDensely() {
        assertThat(2 * StrikeDensity.perPassPerCm2(Bench.pen(), 40))
                .isCloseTo(StrikeDensity.perPassPerCm2(Bench.pen(), 20), within(1e-9));
    }
}
