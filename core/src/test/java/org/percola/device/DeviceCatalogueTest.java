package org.percola.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.evidence.Evidence;
import org.percola.evidence.Grade;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Phototype;
import org.percola.patient.Site;

/** Unit: the devices that a case file may name, against the texts that they were read in. */
class DeviceCatalogueTest {
    private static final DeviceCatalogue CATALOGUE = DeviceCatalogue.standard();

    private static Device device(String key) {
        return CATALOGUE.find(key).orElseThrow();
    }

    private static DeviceCatalogue.Entry entry(String key) {
        return CATALOGUE.findEntry(key).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exceed",
                "skinpen",
                "dermapen",
                "rejuvapen-nxt",
                "skinstylus",
                "dr-pen",
                "dermaroller-192",
                "home-roller",
                "home-stamp"
            })
    void promisedDevicesCanBeNamed(String key) {
        assertThat(device(key).key()).isEqualTo(key);
        assertThat(CATALOGUE.all()).contains(device(key));
    }

    @Test
    void anUnknownKeyFindsNothing() {
        assertThat(CATALOGUE.find("Exceed")).isEmpty();
        assertThat(CATALOGUE.find("")).isEmpty();
    }

    @Test
    void theExceedIsThatOfItsClearances() {
        // K180778, K233709: six needles of 0.35 mm, 100-150 Hz, 1.5 mm.
        Device exceed = device("exceed");
        assertThat(exceed.needlesCount()).isEqualTo(6);
        assertThat(exceed.needle().shaftDiameterUm()).isEqualTo(350);
        assertThat(exceed.frequencyHz()).isBetween(100.0, 150.0);
        assertThat(exceed.maxSettingMm()).isEqualTo(1.5);
        assertThat(exceed.authorisation())
                .isEqualTo(
                        "wrinkles, glabella, I-III, 22+; wrinkles, periorbital, I-III, 22+; wrinkles, cheek, I-III, 22+; acne-scars, face, I-IV, 22+");
    }

    @Test
    void strikesASecondAreThoseOfTheTexts() {
        // Dermapen: 11 x 90, "almost 1000". SkinPen: 14 at 7000 per minute. Exceed: 600 to 900.
        assertThat(strikesPerSecond("dermapen")).isBetween(950.0, 1000.0);
        assertThat(strikesPerSecond("skinpen")).isEqualTo(14 * 7000 / 60.0, within(1.0));
        assertThat(strikesPerSecond("exceed")).isBetween(600.0, 900.0);
    }

    private static double strikesPerSecond(String key) {
        return device(key).needlesCount() * device(key).frequencyHz();
    }

    @Test
    void theResearchRollerIsThatOfTheElectronMicroscope() {
        // Kalluri 2011: 770 um, base 140 um, tip radius 4 um.
        Device roller = device("kalluri-roller-770");
        assertThat(roller.maxSettingMm()).isEqualTo(0.77);
        assertThat(roller.needle()).isEqualTo(new Needle(4, 140, 0.77));
        assertThat(entry("kalluri-roller-770").assumed()).doesNotContain("tipRadiusUm", "shaftDiameterUm");
    }

    @Test
    void homeDevicesReachNoFurtherThanHomeDevicesAreSold() {
        assertThat(CATALOGUE.all()).filteredOn(Device::homeUse).hasSize(2).allSatisfy(home -> {
            assertThat(home.maxSettingMm()).isBetween(0.25, 0.5);
            assertThat(home.authorisation()).isEmpty();
        });
    }

    @Test
    void whatNoTextStatesIsListedAsAssumed() {
        assertThat(entry("exceed").assumed())
                .contains("tipRadiusUm", "taperLengthMm", "headWidthMm")
                .doesNotContain("shaftDiameterUm", "frequencyHz", "drumWidthMm", "spacingMm");
        assertThat(entry("rejuvapen-nxt").assumed()).contains("frequencyHz", "shaftDiameterUm");
        assertThat(entry("dermaroller-192").assumed()).containsExactlyInAnyOrder("tipRadiusUm", "taperLengthMm");
        var components = List.of(
                "tipRadiusUm",
                "shaftDiameterUm",
                "taperLengthMm",
                "needlesCount",
                "maxSettingMm",
                "frequencyHz",
                "headWidthMm",
                "drumDiameterMm",
                "drumWidthMm",
                "spacingMm");
        assertThat(CATALOGUE.entries())
                .allSatisfy(entry -> assertThat(components).containsAll(entry.assumed()))
                .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank())
                .allSatisfy(entry ->
                        assertThat(Grade.values()).extracting(Grade::name).contains(entry.grade()));
    }

    @Test
    void aMeasuredDeviceNamesAPrimarySource() {
        assertThat(CATALOGUE.entries())
                .allSatisfy(entry -> assertThat(entry.device().sources())
                        .allMatch(key -> Evidence.standard().findSource(key).isPresent()));
        assertThat(CATALOGUE.entries())
                .filteredOn(entry -> entry.grade().equals(Grade.MEASURED.name()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.device().sources())
                        .anyMatch(key -> Evidence.standard().source(key).linked()));
    }

    @Test
    void authorisationsSpeakTheWordsOfCaseFiles() {
        assertThat(CATALOGUE.entries())
                .flatExtracting(DeviceCatalogue.Entry::authorisations)
                .hasSize(10)
                .allSatisfy(use -> {
                    assertThat(Coded.find(Benefit.class, use.indication())).isPresent();
                    assertThat(Coded.find(Site.class, use.place()).isPresent()
                                    || use.place().equals("glabella"))
                            .as(use.place())
                            .isTrue();
                    assertThat(use.minimumAgeYears()).isEqualTo(22);
                    if (!use.lightest().isEmpty()) {
                        assertThat(Phototype.valueOf(use.darkest()))
                                .isGreaterThanOrEqualTo(Phototype.valueOf(use.lightest()));
                    }
                });
    }

    @Test
    void keysAreWordsThatAFileCanHold() {
        assertThat(CATALOGUE.all())
                .extracting(Device::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][a-z0-9-]*"));
        assertThat(CATALOGUE.all()).extracting(Device::key).doesNotContain("inline");
    }

    @ParameterizedTest
    @EnumSource(DeviceKind.class)
    void everyKindHasDefaultsThatMakeAWholeDevice(DeviceKind kind) {
        var usual = DeviceDefaults.standard();
        var needle = new Needle(usual.tipRadiusUm(kind), usual.shaftDiameterUm(kind), usual.taperLengthMm(kind));
        var device = new Device(
                "inline",
                "inline",
                kind,
                20,
                needle,
                1,
                usual.frequencyHz(kind),
                usual.headWidthMm(kind),
                usual.drumDiameterMm(kind),
                usual.drumWidthMm(kind),
                0,
                false,
                false,
                "",
                List.of());
        assertThat(device.needle().tipRadiusUm() * 2).isLessThan(device.needle().shaftDiameterUm());
        assertThat(Arrays.asList("tipRadius", "taperLength", "shaftDiameter"))
                .allSatisfy(
                        dimension -> assertThat(usual.reason(kind, dimension)).isNotBlank());
    }
}
