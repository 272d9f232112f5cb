package org.percola.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.forecast.Needling;
import org.percola.transport.MeasuredValues;
import org.percola.treatment.Handling;
import org.percola.treatment.Session;
import org.percola.treatment.SkinTension;
import org.percola.wire.ExperimentFile.Remark;

/** Unit: files of permeation experiments, right and wrong. */
final class ExperimentReaderTest {
    private static final String GOOD = """
            skin: {species: human, preparation: dermatomed, thickness: 0.75 mm, site: abdomen, temperature: 32 C}
            treatment: {device: dermaroller-192, setting: 1.0 mm, passes: 6}
            solute: {name: caffeine, molarMass: 194.2 g/mol, logKow: -0.07, pKa: [{kind: base, value: 0.6}], solubility: 20 mg/mL}
            donor: {concentration: 5 mg/mL, amount: infinite, vehiclePh: 7.0, occluded: true}
            receptor: {kind: cell, area: 0.64 cm2, volume: 5 mL, sampling: 0.5 mL}
            outputTimes: [1 h, 3 h, 6 h, 24 h]
            duration: 24 h
            """;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/permeation"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsGood(Path file) throws IOException {
        assertThat(ExperimentReader.read(Files.readAllBytes(file))).isInstanceOf(Reading.Good.class);
    }

    @Test
    void readsWhatIsWritten() {
        ExperimentFile file = good(GOOD);
        assertThat(file.experiment().membrane().thicknessUm()).isEqualTo(750);
        assertThat(file.experiment().solute().molarMassGPerMol()).isEqualTo(194.2);
        assertThat(file.experiment().dose().isInfinite()).isTrue();
        assertThat(file.experiment().outputTimesH()).containsExactly(1.0, 3.0, 6.0, 24.0);
        assertThat(file.drawsCount()).isEqualTo(256);
        assertThat(file.needling()).isInstanceOf(Needling.Strikes.class);
        assertThat(file.remarks()).containsExactly(Remark.REPLICATES_ASSUMED);
    }

    @Test
    void aPenMayBeTimedOverAnArea() {
        ExperimentFile file = good(GOOD.replace(
                "{device: dermaroller-192, setting: 1.0 mm, passes: 6}",
                "{device: dermapen, setting: 0.5 mm, time: 1.5 min, area: 1 cm2}"));
        Session session = ((Needling.Strikes) file.needling()).session();
        double strokesPerCm2 =
                session.device().needlesCount() * session.device().frequencyHz() * 90;
        double sweepCm2PerS = session.device().headWidthMm() * session.glideSpeedMmPerS() / 100;
        assertThat(session.device().needlesCount() * session.device().frequencyHz() / sweepCm2PerS)
                .isCloseTo(strokesPerCm2, withinPercentage(1e-9));
    }

    /** 225 needles 0.4 mm apart stand on 0.36 cm2, whatever a usual patch measures. */
    @Test
    void theSpacingOfAnArraySaysHowDenseItIs() {
        ExperimentFile file = good(GOOD.replace(
                "{device: dermaroller-192, setting: 1.0 mm, passes: 6}",
                "{device: {kind: patch, needles: 225, needleDiameter: 200 um, maxSetting: 0.6 mm, spacing: 0.4 mm},"
                        + " setting: 0.6 mm, passes: 1}"));
        Session session = ((Needling.Strikes) file.needling()).session();
        assertThat(session.device().headWidthMm()).isCloseTo(6, withinPercentage(1e-9));
    }

    @Test
    void aPieceOfSkinIsPinnedOutUnlessTheFileSaysOtherwise() {
        assertThat(handling(good(GOOD))).isEqualTo(Handling.USUAL.with(SkinTension.STRETCHED));
        assertThat(handling(good(with(
                        "treatment",
                        "{device: dermaroller-192, setting: 1 mm, passes: 6, handling: {skin: lax, strikesBefore: 400,"
                                + " directions: 1, vibration: true}}"))))
                .isEqualTo(new Handling(SkinTension.LAX, 400, 1, true));
        String living = GOOD.replace("preparation: dermatomed, thickness: 0.75 mm", "preparation: in-vivo")
                .replaceFirst("receptor: .*", "receptor: {kind: body}");
        assertThat(handling(good(living))).isEqualTo(Handling.USUAL);
    }

    private static Handling handling(ExperimentFile file) {
        return ((Needling.Strikes) file.needling()).session().handling();
    }

    @Test
    void everyFaultOfAHandlingIsSaid() {
        assertThat(problems(with(
                        "treatment",
                        "{device: dermaroller-192, setting: 1 mm, passes: 2, handling: {skin: tight, strikesBefore: -1,"
                                + " directions: 4, vibration: often, sharp: true}}")))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "treatment.handling.skin",
                        "treatment.handling.strikesBefore",
                        "treatment.handling.directions",
                        "treatment.handling.vibration",
                        "treatment.handling.sharp");
    }

    @Test
    void fillsInWhatTheCatalogueKnowsAndSaysSo() {
        ExperimentFile file = good(with("solute", "{name: Niacinamide}"));
        assertThat(file.experiment().solute().molarMassGPerMol()).isEqualTo(122.12);
        assertThat(file.remarks()).contains(Remark.SOLUTE_FROM_CATALOGUE);
    }

    @Test
    void withoutPkaItIsNeutralAndThatIsSaid() {
        assertThat(good(with("solute", "{name: oil, molarMass: 300 g/mol, logKow: 8}"))
                        .remarks())
                .contains(Remark.NO_PKA_NEUTRAL);
    }

    @Test
    void logKpIsALogarithmInItsUnit() {
        assertThat(logKp("{logKp: \"-2.9 cm/h\"}")).isCloseTo(-2.9, offset(1e-12));
        assertThat(logKp("{logKp: \"-6.4563 cm/s\"}")).isCloseTo(-2.9, offset(1e-4));
        assertThat(logKp("{kp: \"1e-3 cm/h\"}")).isCloseTo(-3, offset(1e-12));
    }

    @Test
    void aShortSiteOfAnAnimalIsUnderstood() {
        String pig = "{species: pig, preparation: full-thickness, site: ear}";
        assertThat(good(with("skin", pig)).site().code()).isEqualTo("pig-ear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skin|{preparation: dermatomed, thickness: 0.75 mm}|skin.species",
                "skin|{species: human, preparation: dermatomed}|skin.thickness",
                "skin|{species: human, preparation: epidermis, thickness: 2 mm}|skin.thickness",
                "skin|{species: human, preparation: in-vivo, thickness: 2 mm}|skin.thickness",
                "skin|{species: human, preparation: dermatomed, thickness: 0.75}|skin.thickness",
                "skin|{species: human, preparation: dermatomed, thickness: 0.75 mm, site: ear}|skin.site",
                "skin|{species: pig, preparation: full-thickness, site: cheek}|skin.site",
                "skin|{species: human, preparation: dermatomed, thickness: 0.75 mm, temperature: 90 C}|skin.temperature",
                "skin|{species: human, preparation: in-vivo}|receptor.kind",
                "treatment|{device: dermaroller-192, setting: 1 mm}|treatment.passes",
                "treatment|{device: dermaroller-192, setting: 1 mm, time: 90 s, area: 1 cm2}|treatment.time",
                "treatment|{device: dermapen, setting: 0.5 mm, time: 90 s}|treatment.area",
                "treatment|{device: dermapen, setting: 9 mm, passes: 2}|treatment.setting",
                "treatment|{holes: {density: 0 /cm2, depth: 150 um, diameter: 70 um}}|treatment.holes.density",
                "treatment|{holes: {density: 20000 /cm2, depth: 150 um, diameter: 90 um}}|treatment.holes.density",
                "treatment|{holes: {density: 100 /cm2, depth: 150 um}}|treatment.holes.diameter",
                "treatment|{needles: 3}|treatment.device",
                "treatment|some|treatment",
                "solute|{name: mystery}|solute.molarMass",
                "solute|{name: mystery, molarMass: 200 g/mol}|solute.logKow",
                "solute|{name: x, molarMass: 200 g/mol, logKow: 30}|solute.logKow",
                "solute|{name: x, molarMass: 200 g/mol, logKow: 1, pKa: [{kind: acid, value: 4}, {kind: base, value: 4}]}|solute.pKa[1].kind",
                "solute|{name: x, molarMass: 200 g/mol, logKow: 1, pKa: [{kind: acid, value: 4}, {kind: acid, value: 4}]}|solute.pKa[1].value",
                "solute|{name: x, molarMass: 200 g/mol, logKow: 1, pKa: [{kind: salt, value: 4}]}|solute.pKa[0].kind",
                "solute|{name: x, molarMass: 200 g/mol, logKow: 1, solubility: 2 mg/mL}|donor.concentration",
                "donor|{concentration: 5000 mg/mL, amount: infinite, vehiclePh: 7, occluded: true}|donor.concentration",
                "donor|{concentration: 0 mg/mL, amount: infinite, vehiclePh: 7, occluded: true}|donor.concentration",
                "donor|{concentration: 5 mg/mL, amount: 1 L, vehiclePh: 7, occluded: true}|donor.amount",
                "donor|{concentration: 5 mg/mL, amount: infinite, vehiclePh: 7, occluded: true, repeatEvery: 2 h}|donor.repeatEvery",
                "donor|{concentration: 5 mg/mL, amount: infinite, vehiclePh: 7}|donor.occluded",
                "donor|{concentration: 5 mg/mL, amount: infinite, vehiclePh: 7, occluded: true, applied: during, appliedAfter: 1 h}|donor.appliedAfter",
                "receptor|{kind: cell}|receptor.volume",
                "receptor|{kind: cell, area: 1 cm2, volume: 5 mL, sampling: 9 mL}|receptor.sampling",
                "receptor|{kind: body}|receptor.kind",
                "outputTimes|[1 h, 30 h]|outputTimes[1]",
                "outputTimes|[3 h, 1 h]|outputTimes[1]",
                "outputTimes|[3]|outputTimes[0]",
                "duration|-1 h|duration",
                "skin|{species: pig, preparation: full-thickness, ageYears: 30}|skin.ageYears",
                "skin|{species: human, preparation: full-thickness, phototype: VII}|skin.phototype",
                "solute|{name: x, molarMass: 200 g/mol, logKow: 1, solubility: 0 mg/mL}|solute.solubility",
                "solute|{name: sterile-saline}|solute.molarMass",
                "solute|{name: \"two\\nlines\", molarMass: 200 g/mol, logKow: 1}|solute.name",
            })
    void saysWhereItIsWrong(String key, String value, String path) {
        assertThat(problems(with(key, value))).extracting(Problem::path).contains(path);
    }

    @Test
    void aMistypedKeyGetsTheNearestOne() {
        assertThat(problems(GOOD.replace("receptor:", "receptr:")))
                .filteredOn(problem -> problem.path().equals("receptr"))
                .singleElement()
                .extracting(Problem::advice)
                .asString()
                .contains("receptor");
    }

    @Test
    void aMistypedMoleculeGetsTheNearestOfTheCatalogue() {
        assertThat(problems(with("solute", "{name: lidocain}")))
                .extracting(Problem::advice)
                .anySatisfy(advice -> assertThat(advice).contains("\"lidocaine\""));
    }

    @Test
    void anAnimalsSitesAreNamedWithoutItsName() {
        assertThat(problems(with("skin", "{species: pig, preparation: full-thickness, site: eer}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected() + problem.advice())
                        .contains("ear, flank, back")
                        .contains("\"ear\""));
    }

    @Test
    void aClearanceStandsAtOnePlace() {
        String living = GOOD.replace("preparation: dermatomed, thickness: 0.75 mm", "preparation: in-vivo")
                .replaceFirst("receptor: .*", "receptor: {kind: body, clearance: 1e-3 /s}");
        assertThat(problems(living + "parameters: {clearanceDermis: 1e-4 /s}\n"))
                .extracting(Problem::path)
                .containsExactly("receptor.clearance");
    }

    @Test
    void aPermeabilityBesideBothThatMakeItIsOneNumberTooMany() {
        assertThat(problems(GOOD + "parameters: {kp: 1e-3 cm/h, diffusivityStratumCorneum: 1e-9 cm2/s,"
                        + " partitionStratumCorneum: 9}\n"))
                .extracting(Problem::path)
                .containsExactly("parameters.partitionStratumCorneum");
    }

    @Test
    void theEndsOfEveryRangeAreRead() {
        good(with("treatment", "{device: dermaroller-192, setting: 0.05 mm, passes: 100}"));
        good(with("treatment", "{holes: {density: 0.01 /cm2, depth: 4000 um, diameter: 0.5 um}}"));
        good(with("treatment", "{holes: {density: 50 /cm2, depth: 10 um, diameter: 1000 um}}"));
        good(with("solute", "{name: x, molarMass: 5e6 g/mol, logKow: -12, radius: 1000 nm, solubility: 5000 mg/mL}"));
        good(with("solute", "{name: x, molarMass: 15 g/mol, logKow: 12, radius: 0.1 nm}"));
        good(with("donor", "{concentration: 1e-9 mg/mL, amount: 0.1 uL/cm2, vehiclePh: 1, occluded: true}"));
        good(with(
                "donor",
                "{concentration: 20 mg/mL, amount: 10000 uL/cm2, vehiclePh: 13, occluded: true, appliedAfter: 720 h}"));
        good(with(
                "skin",
                "{species: human, preparation: full-thickness, thickness: 6 mm, temperature: 45 C, ageYears: 120}"));
        good(with("skin", "{species: rat, preparation: epidermis, thickness: 20 um, temperature: 4 C}"));
    }

    @Test
    void whatHasNoEffectIsNamed() {
        assertThat(good(GOOD).idleKeys()).isEmpty();
        assertThat(good(GOOD.replace("occluded: true", "occluded: true, appliedAfter: 4 h, removedAfter: 99 h")
                                + "coTreatment: cox-inhibitor\nparameters: {poreHalfLife: 3 h, clearanceDermis: 1e-4 /s}\n")
                        .idleKeys())
                .containsExactly(
                        "donor.appliedAfter",
                        "donor.removedAfter",
                        "parameters.poreHalfLife",
                        "parameters.clearanceDermis",
                        "coTreatment");
    }

    @Test
    void thePersonIsTheReferenceUnlessTheFileSaysOtherwise() {
        assertThat(good(GOOD).isPersonStated()).isFalse();
        ExperimentFile old =
                good(GOOD.replace("site: abdomen", "site: abdomen, ageYears: 72, sex: male, phototype: V"));
        assertThat(old.person().ageYears()).isEqualTo(72);
        assertThat(old.request(8, 1).patient()).isEqualTo(old.person());
    }

    @Test
    void allProblemsComeAtOnce() {
        assertThat(problems("{}"))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("skin", "treatment", "solute", "donor", "receptor", "duration");
    }

    private static double logKp(String parameters) {
        return good(GOOD + "parameters: " + parameters + "\n")
                .experiment()
                .measured()
                .find(MeasuredValues.Property.LOG_KP)
                .orElseThrow();
    }

    /** The good file with one of its lines replaced. */
    private static String with(String key, String value) {
        StringBuilder text = new StringBuilder();
        GOOD.lines()
                .map(line -> line.startsWith(key + ":") ? key + ": " + value : line)
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static ExperimentFile good(String text) {
        return switch (ExperimentReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Good<ExperimentFile> good -> good.value();
            case Reading.Bad<ExperimentFile> bad -> throw new AssertionError(bad.problems());
        };
    }

    private static List<Problem> problems(String text) {
        return switch (ExperimentReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Good<ExperimentFile> good -> throw new AssertionError("no problem found in " + text);
            case Reading.Bad<ExperimentFile> bad -> bad.problems();
        };
    }
}
