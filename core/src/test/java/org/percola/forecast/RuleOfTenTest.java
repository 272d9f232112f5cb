package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.numeric.Band;
import org.percola.patient.Site;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.MeasuredValues;
import org.percola.transport.Membrane;
import org.percola.transport.Preparation;
import org.percola.transport.Receptor;
import org.percola.transport.Species;
import org.percola.treatment.Applied;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.Pka;
import org.percola.treatment.Session;
import org.percola.treatment.SkinTension;
import org.percola.treatment.Solute;

/**
 * Property: the 90 % interval of an enhancement ratio is no wider than a factor of 10, whatever opens the skin, wherever and
 * under whatever seed: a bath of a small solute, four pieces or volunteers, 256 draws.
 */
class RuleOfTenTest {
    private static final double RULE = 10;

    private static final Solute CAFFEINE = new Solute("caffeine", 194.2, -0.07, List.of(new Pka(Pka.Kind.BASE, 0.6)));
    private static final Solute NALTREXONE =
            new Solute("naltrexone", 341.4, 1.92, List.of(new Pka(Pka.Kind.BASE, 8.4)));

    /** A piece of skin, or a place on a body. */
    private enum Skin {
        HUMAN_PIECE(Site.ABDOMEN, Preparation.DERMATOMED, Species.HUMAN, 750),
        PIG_EAR(Site.PIG_EAR, Preparation.DERMATOMED, Species.PIG, 800),
        RAT(Site.RAT_ABDOMEN, Preparation.FULL_THICKNESS, Species.RAT, 0),
        FACE(Site.FACE, Preparation.IN_VIVO, Species.HUMAN, 0),
        ARM(Site.UPPER_ARM, Preparation.IN_VIVO, Species.HUMAN, 0);

        private final Site site;
        private final Preparation preparation;
        private final Species species;
        private final double thicknessUm;

        Skin(Site site, Preparation preparation, Species species, double thicknessUm) {
            this.site = site;
            this.preparation = preparation;
            this.species = species;
            this.thicknessUm = thicknessUm;
        }

        private Membrane membrane() {
            return new Membrane(preparation, species, thicknessUm, 32);
        }

        private boolean living() {
            return preparation.isLiving();
        }
    }

    private record Needles(String device, double settingMm, int passes) {}

    /** The cases that were wider than the rule while every coefficient of insertion was drawn apart. */
    @Test
    void shallowNeedlesKeepTheRule() {
        for (Skin skin : Skin.values()) {
            assertThat(width(new Needles("dr-pen", 0.25, 4), skin, CAFFEINE, 1))
                    .as("pen on " + skin)
                    .isLessThan(RULE);
        }
        for (Skin skin : List.of(Skin.ARM, Skin.RAT)) {
            assertThat(width(new Needles("hydrogel-patch", 0.6, 1), skin, NALTREXONE, 1))
                    .as("patch on " + skin)
                    .isLessThan(RULE);
        }
    }

    @Test
    @Tag("slow")
    void everyNeedleKeepsTheRuleOnEverySkinUnderSeveralSeeds() {
        List<Needles> survey = new ArrayList<>();
        for (String pen : List.of("dr-pen", "skinpen", "exceed")) {
            for (double settingMm : new double[] {0.25, 0.3, 0.5, 1.0, 1.5}) {
                survey.add(new Needles(pen, settingMm, 4));
            }
        }
        for (double settingMm : new double[] {0.25, 0.5, 1.0, 1.5}) {
            survey.add(new Needles("dermaroller-192", settingMm, 5));
            survey.add(new Needles("digital-hand", settingMm, 5));
        }
        survey.add(new Needles("home-roller", 0.25, 10));
        survey.add(new Needles("home-roller", 0.5, 10));
        survey.add(new Needles("hydrogel-patch", 0.6, 1));
        survey.add(new Needles("pla-array", 0.8, 1));
        List<String> wide = new ArrayList<>();
        int runs = 0;
        for (Needles needles : survey) {
            for (Skin skin : Skin.values()) {
                for (Solute solute : List.of(CAFFEINE, NALTREXONE)) {
                    for (long seed = 1; seed <= 3; seed++) {
                        runs++;
                        double width = width(needles, skin, solute, seed);
                        if (width > RULE) {
                            wide.add(needles + " on " + skin + ", " + solute.name() + ", seed " + seed + ": " + width);
                        }
                    }
                }
            }
        }
        assertThat(runs).isGreaterThan(700);
        assertThat(wide).isEmpty();
    }

    private static double width(Needles needles, Skin skin, Solute solute, long seed) {
        Device device = DeviceCatalogue.standard().find(needles.device()).orElseThrow();
        Handling handling = skin.living() ? Handling.USUAL : Handling.USUAL.with(SkinTension.STRETCHED);
        var session = new Session(
                device,
                needles.settingMm(),
                new Intensity.Passes(needles.passes()),
                0,
                Operator.PROFESSIONAL,
                handling);
        var experiment = new Experiment(
                skin.membrane(),
                solute,
                0,
                MeasuredValues.of(Map.of()),
                new Dose(5, 0, 7.4, Occlusion.FILM, Applied.AFTER, 0, 0, 0),
                skin.living() ? new Receptor.Body() : new Receptor.Cell(5, 0.5, 0.64),
                false,
                24,
                List.of(24.0));
        Band ratio = Experiments.run(
                        new DeliveryRequest(
                                SkinAtlas.referencePerson(),
                                skin.site,
                                new Needling.Strikes(session),
                                experiment,
                                4,
                                256,
                                seed),
                        1,
                        Progress.SILENT)
                .enhancementRatio();
        return ratio.q95() / ratio.q05();
    }
}
