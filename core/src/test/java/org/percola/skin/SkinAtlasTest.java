package org.percola.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/** Unit and Property: layers, stiffness and areas of every site, of believable people, in many draws. */
class SkinAtlasTest {
    private static final Evidence EVIDENCE = Evidence.standard();
    private static final ParameterDraw CENTRAL = ParameterDraw.central(EVIDENCE);
    private static final int DRAWS = 200;

    private static Stream<ParameterDraw> draws() {
        return IntStream.range(0, DRAWS).mapToObj(draw -> ParameterDraw.of(EVIDENCE, 20_261_201, 3, draw));
    }

    private static Patient woman(double ageYears) {
        return Patient.of(ageYears, Sex.FEMALE, Phototype.III);
    }

    private static Patient man(double ageYears) {
        return Patient.of(ageYears, Sex.MALE, Phototype.III);
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void everySiteSexAgeAndPhototypeGivesASkinThatCanExist(Site site) {
        draws().limit(25).forEach(draw -> {
            for (Sex sex : Sex.values()) {
                for (double ageYears : new double[] {0, 17, 30, 55, 80, 120}) {
                    for (Phototype phototype : Phototype.values()) {
                        Skin skin = SkinAtlas.skinOf(Patient.of(ageYears, sex, phototype), site, draw);
                        assertThat(skin.site()).isEqualTo(site);
                        assertThat(skin.layers().stratumCorneumUm()).isBetween(3.0, 60.0);
                        assertThat(skin.layers().epidermisUm()).isBetween(8.0, 250.0);
                        assertThat(skin.layers().dermisUm()).isBetween(250.0, 6000.0);
                        assertThat(skin.stiffness().indentationMPa()).isBetween(0.05, 20.0);
                    }
                }
            }
        });
    }

    @Test
    void theSameDrawGivesTheSameBits() {
        for (Site site : Site.values()) {
            Skin once = SkinAtlas.skinOf(man(61), site, ParameterDraw.of(EVIDENCE, 9, 8, 7));
            Skin again = SkinAtlas.skinOf(man(61), site, ParameterDraw.of(EVIDENCE, 9, 8, 7));
            assertThat(again).isEqualTo(once);
            assertThat(SkinAtlas.skinOf(man(61), site, ParameterDraw.of(EVIDENCE, 9, 8, 6)))
                    .isNotEqualTo(once);
        }
    }

    @Test
    void theCentralWomanAtTheReferenceAgeIsTheTable() {
        Skin.Layers forehead =
                SkinAtlas.skinOf(woman(40), Site.FOREHEAD, CENTRAL).layers();
        assertThat(forehead.dermisUm()).isEqualTo(860, within(1e-9));
        assertThat(forehead.epidermisUm()).isEqualTo(55, within(1e-9));
        assertThat(forehead.stratumCorneumUm()).isEqualTo(11, within(1e-9));
        assertThat(SkinAtlas.skinOf(man(40), Site.FOREHEAD, CENTRAL).layers().dermisUm())
                .as("1170 um for men in Table 2 of Meng 2022")
                .isEqualTo(1170, within(5.0));
    }

    @Test
    void sitesStandInTheOrderOfTheMeasurements() {
        assertThat(centralDermis(Site.PERIORBITAL)).isLessThan(centralDermis(Site.FOREHEAD));
        assertThat(centralDermis(Site.CHEEK)).isLessThan(centralDermis(Site.NECK));
        assertThat(centralDermis(Site.VOLAR_FOREARM)).isLessThan(centralDermis(Site.THIGH));
        assertThat(centralDermis(Site.THIGH)).isLessThan(centralDermis(Site.ABDOMEN));
        assertThat(centralEpidermis(Site.PERIORBITAL)).isLessThan(centralEpidermis(Site.CHEEK));
        assertThat(centralEpidermis(Site.CHEEK)).isLessThan(centralEpidermis(Site.PERIORAL));
        assertThat(centralEpidermis(Site.VOLAR_FOREARM)).isLessThan(centralEpidermis(Site.ABDOMEN));
        assertThat(stratumCorneum(Site.CHEEK)).isLessThan(stratumCorneum(Site.NECK));
        assertThat(stratumCorneum(Site.NECK)).isLessThan(stratumCorneum(Site.SCALP));
        assertThat(stratumCorneum(Site.SCALP)).isLessThan(stratumCorneum(Site.VOLAR_FOREARM));
        assertThat(stratumCorneum(Site.VOLAR_FOREARM)).isLessThan(stratumCorneum(Site.HANDS));
    }

    @Test
    void noHumanEpidermisIsThatOfUltrasound() {
        Arrays.stream(Site.values())
                .filter(Site::isHuman)
                .forEach(site ->
                        assertThat(centralEpidermis(site)).as(site.code()).isLessThan(120));
    }

    @Test
    void layersAreOrderedWithinASkin() {
        draws().forEach(draw -> {
            for (Site site : Site.values()) {
                Skin.Layers layers = SkinAtlas.skinOf(woman(35), site, draw).layers();
                assertThat(layers.stratumCorneumUm()).isLessThan(layers.dermisUm());
                assertThat(layers.epidermisUm()).isLessThan(layers.dermisUm());
            }
        });
    }

    @Test
    void ageNeverThickensAndAlwaysStiffens() {
        draws().forEach(draw -> {
            for (Site site : humanSites()) {
                Skin young = SkinAtlas.skinOf(woman(25), site, draw);
                Skin old = SkinAtlas.skinOf(woman(75), site, draw);
                assertThat(old.layers().epidermisUm())
                        .isLessThanOrEqualTo(young.layers().epidermisUm());
                assertThat(old.layers().dermisUm())
                        .isLessThanOrEqualTo(young.layers().dermisUm());
                assertThat(old.layers().stratumCorneumUm())
                        .isEqualTo(young.layers().stratumCorneumUm());
                assertThat(old.stiffness().indentationMPa())
                        .isGreaterThan(young.stiffness().indentationMPa());
            }
        });
    }

    @Test
    void stiffnessDoublesAcrossAdultAgeAtTheMedian() {
        double young =
                SkinAtlas.skinOf(woman(20), Site.CHEEK, CENTRAL).stiffness().indentationMPa();
        double old =
                SkinAtlas.skinOf(woman(80), Site.CHEEK, CENTRAL).stiffness().indentationMPa();
        assertThat(old / young).isEqualTo(2, within(1e-12));
    }

    @Test
    void scatterBetweenPeopleIsThatOfTheBiopsies() {
        // Sandby-Moller 2003, cellular epidermis of the dorsal forearm: 56.6 (SD 11.5) um, n = 71, sexes pooled.
        double[] epidermis = IntStream.range(0, 4000)
                .mapToDouble(person -> SkinAtlas.skinOf(
                                woman(40), Site.VOLAR_FOREARM, ParameterDraw.of(EVIDENCE, 1, person, 0))
                        .layers()
                        .epidermisUm())
                .toArray();
        double mean = Arrays.stream(epidermis).average().orElseThrow();
        double sd = StrictMath.sqrt(Arrays.stream(epidermis)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow());
        assertThat(mean).isBetween(50.0, 62.0);
        assertThat(sd / mean)
                .as("biopsy CV 0.20, and the site's own uncertainty on top")
                .isBetween(0.19, 0.32);
    }

    @Test
    void twoSitesOfOneDrawBelongToOnePerson() {
        List<double[]> pairs = new ArrayList<>();
        draws().forEach(draw -> pairs.add(new double[] {
            SkinAtlas.skinOf(woman(40), Site.FOREHEAD, draw).layers().dermisUm(),
            SkinAtlas.skinOf(woman(40), Site.ABDOMEN, draw).layers().dermisUm()
        }));
        assertThat(correlation(pairs)).isGreaterThan(0.5);
    }

    @Test
    void anAnimalsSkinDoesNotDependOnThePersonWhoStandsInForIt() {
        for (Site site : List.of(Site.PIG_EAR, Site.PIG_FLANK, Site.PIG_BACK, Site.RAT_ABDOMEN, Site.RAT_BACK)) {
            Skin skin = SkinAtlas.skinOf(SkinAtlas.referencePerson(), site, CENTRAL);
            assertThat(SkinAtlas.skinOf(Patient.of(80, Sex.MALE, Phototype.VI), site, CENTRAL))
                    .isEqualTo(skin);
            assertThat(skin.melanocyteReactivity()).isZero();
        }
    }

    @Test
    void thePigEarIsThatOfTheMeasurement() {
        // Jacobi 2007: stratum corneum 17-28 um, viable epidermis 60-85 um.
        Skin.Layers ear = SkinAtlas.skinOf(SkinAtlas.referencePerson(), Site.PIG_EAR, CENTRAL)
                .layers();
        assertThat(ear.stratumCorneumUm()).isBetween(17.0, 28.0);
        assertThat(ear.epidermisUm()).isBetween(60.0, 85.0);
    }

    @Test
    void aSkinRestsOnlyOnTheParametersOfItsSite() {
        var used = new TreeSet<String>();
        SkinAtlas.skinOf(woman(30), Site.CHEEK, CENTRAL.recording(used));
        assertThat(used)
                .contains("skin.cheekDermis", "skin.faceEpidermis")
                .doesNotContain("skin.foreheadDermis", "skin.cheekDermisMaleRatio", "skin.diabetesClosureSlowing");
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void everySiteHasAnAreaSmallerThanTheBody(Site site) {
        assertThat(SkinAtlas.typicalAreaCm2(site)).isBetween(5.0, 1000.0);
    }

    @Test
    void theFaceIsLargerThanItsZones() {
        Arrays.stream(Site.values())
                .filter(site -> site != Site.FACE && site.overlaps(Site.FACE))
                .forEach(zone ->
                        assertThat(SkinAtlas.typicalAreaCm2(zone)).isLessThan(SkinAtlas.typicalAreaCm2(Site.FACE)));
    }

    private static List<Site> humanSites() {
        return Arrays.stream(Site.values()).filter(Site::isHuman).toList();
    }

    private static double centralDermis(Site site) {
        return SkinAtlas.skinOf(woman(40), site, CENTRAL).layers().dermisUm();
    }

    private static double centralEpidermis(Site site) {
        return SkinAtlas.skinOf(woman(40), site, CENTRAL).layers().epidermisUm();
    }

    private static double stratumCorneum(Site site) {
        return SkinAtlas.skinOf(woman(40), site, CENTRAL).layers().stratumCorneumUm();
    }

    private static double correlation(List<double[]> pairs) {
        double meanX = pairs.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double meanY = pairs.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] p : pairs) {
            xy += (p[0] - meanX) * (p[1] - meanY);
            xx += (p[0] - meanX) * (p[0] - meanX);
            yy += (p[1] - meanY) * (p[1] - meanY);
        }
        return xy / StrictMath.sqrt(xx * yy);
    }
}
