package org.percola.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.evidence.Evidence;
import org.percola.evidence.Grade;

/** Unit: the topicals that a case file may name, against the texts that they were read in. */
class TopicalCatalogueTest {
    private static final TopicalCatalogue CATALOGUE = TopicalCatalogue.standard();

    private static Topical topical(String key) {
        return CATALOGUE.find(key).orElseThrow();
    }

    private static Solute solute(String key) {
        return topical(key).solute().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sterile-saline",
                "sterile-hydrogel",
                "ascorbic-acid",
                "tranexamic-acid",
                "hyaluronic-acid-high",
                "hyaluronic-acid-low",
                "niacinamide",
                "lidocaine",
                "retinol",
                "tretinoin",
                "minoxidil",
                "5-fluorouracil",
                "ghk-cu",
                "insulin",
                "hydroquinone",
                "prp"
            })
    void promisedTopicalsCanBeNamed(String key) {
        assertThat(topical(key).key()).isEqualTo(key);
        assertThat(CATALOGUE.all()).contains(topical(key));
    }

    @Test
    void anUnknownKeyFindsNothing() {
        assertThat(CATALOGUE.find("vitamin-c")).isEmpty();
    }

    @Test
    void onlySalineAndHydrogelAreMeantToBeNeedledIn() {
        assertThat(CATALOGUE.all())
                .filteredOn(topical -> !topical.notApprovedIntradermal())
                .extracting(Topical::key)
                .containsExactlyInAnyOrder("sterile-saline", "sterile-hydrogel");
    }

    @Test
    void aVehicleAloneHasNothingToFollow() {
        assertThat(CATALOGUE.all())
                .allSatisfy(topical -> assertThat(topical.solute().isPresent())
                        .as(topical.key())
                        .isEqualTo(topical.concentrationMgPerMl() > 0));
    }

    @Test
    void molarMassesAreThoseOfTheFormulas() {
        // C8H15NO2, C6H8O6, C6H6N2O, C14H22N2O, C6H6O2, C4H3FN2O2
        assertThat(solute("tranexamic-acid").molarMassGPerMol()).isEqualTo(mass(8, 15, 1, 2, 0), within(0.02));
        assertThat(solute("ascorbic-acid").molarMassGPerMol()).isEqualTo(mass(6, 8, 0, 6, 0), within(0.02));
        assertThat(solute("niacinamide").molarMassGPerMol()).isEqualTo(mass(6, 6, 2, 1, 0), within(0.02));
        assertThat(solute("lidocaine").molarMassGPerMol()).isEqualTo(mass(14, 22, 2, 1, 0), within(0.02));
        assertThat(solute("hydroquinone").molarMassGPerMol()).isEqualTo(mass(6, 6, 0, 2, 0), within(0.02));
        assertThat(solute("5-fluorouracil").molarMassGPerMol()).isEqualTo(mass(4, 3, 2, 2, 1), within(0.02));
        assertThat(solute("minoxidil").molarMassGPerMol()).isEqualTo(mass(9, 15, 5, 1, 0), within(0.02));
        assertThat(solute("retinol").molarMassGPerMol()).isEqualTo(mass(20, 30, 0, 1, 0), within(0.03));
        assertThat(solute("tretinoin").molarMassGPerMol()).isEqualTo(mass(20, 28, 0, 2, 0), within(0.03));
    }

    private static double mass(int carbon, int hydrogen, int nitrogen, int oxygen, int fluorine) {
        return 12.011 * carbon + 1.008 * hydrogen + 14.007 * nitrogen + 15.999 * oxygen + 18.998 * fluorine;
    }

    @Test
    void tranexamicAcidIsAnAmpholyteAndLidocaineABase() {
        assertThat(solute("tranexamic-acid").pKas())
                .extracting(Pka::kind)
                .containsExactlyInAnyOrder(Pka.Kind.ACID, Pka.Kind.BASE);
        assertThat(solute("lidocaine").pKas()).containsExactly(new Pka(Pka.Kind.BASE, 7.9));
        assertThat(solute("retinol").pKas()).isEmpty();
    }

    @Test
    void plateletRichPlasmaHoldsTheMeasuredGrowthFactor() {
        // Weibrich 2002: PDGF-AB 117 (SD 63) ng/mL.
        assertThat(topical("prp").concentrationMgPerMl()).isEqualTo(117e-6, within(1e-9));
    }

    @Test
    void solubilityIsEmptyWhereItIsNotKnown() {
        assertThat(topical("niacinamide").solubilityMgPerMl()).hasValue(735);
        assertThat(topical("prp").solubilityMgPerMl()).isEmpty();
        assertThat(topical("sterile-saline").solubilityMgPerMl()).isEmpty();
    }

    @Test
    void whatIsAssumedIsNamedAndReasoned() {
        var components = List.of(
                "molarMassGPerMol",
                "radiusNm",
                "logKow",
                "pKas",
                "concentrationMgPerMl",
                "vehiclePh",
                "solubilityMgPerMl");
        assertThat(CATALOGUE.entries()).allSatisfy(entry -> {
            assertThat(components).containsAll(entry.assumed());
            assertThat(entry.reason()).isNotBlank();
            assertThat(Grade.values()).extracting(Grade::name).contains(entry.grade());
            assertThat(entry.topical().sources())
                    .isNotEmpty()
                    .allMatch(key -> Evidence.standard().findSource(key).isPresent());
        });
    }

    @Test
    void rejectsAConcentrationInPartsPerMillion() {
        assertThatThrownBy(() -> new Topical("x", "x", null, 40_000, 7, true, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("concentrationMgPerMl");
    }
}
