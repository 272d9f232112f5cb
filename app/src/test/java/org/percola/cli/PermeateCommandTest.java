package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.report.StatusLine;

/** Unit and property: {@code percola permeate} from file to text, JSON, CSV and page. */
final class PermeateCommandTest {
    private static final String DRAWS = "48";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String CELL = """
            skin: {species: human, preparation: dermatomed, thickness: 0.75 mm, site: abdomen, temperature: 32 C}
            treatment: {holes: {density: 100 /cm2, depth: 150 um, diameter: 70 um}}
            solute: {name: mannitol, molarMass: 182.2 g/mol, logKow: -3.1}
            donor: {concentration: 5 mg/mL, amount: 50 uL/cm2, vehiclePh: 7.0, occluded: true}
            receptor: {kind: sink, area: 1 cm2}
            outputTimes: [2 h, 12 h, 24 h]
            duration: 24 h
            replicates: 6
            """;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/permeation"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static JsonNode json(String input, String... more) throws IOException {
        String[] arguments = Stream.concat(
                        Stream.of("permeate", "-", "--format", "json", "--draws", DRAWS), Stream.of(more))
                .toArray(String[]::new);
        Terminal.Ended ended = Terminal.runWithInput(input, Terminal.TODAY, arguments);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return MAPPER.readTree(ended.out());
    }

    private static double median(JsonNode band) {
        return band.path("q50").asDouble();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleLeadsWithWhatTheNeedlesChange(Path file) {
        Terminal.Ended ended = Terminal.run("permeate", file.toString(), "--draws", DRAWS);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains(StatusLine.TEXT)
                .containsPattern("What the needles change|Through intact skin");
    }

    @Test
    void aMillionDaltonsDoNotGetInAndThatIsTheFirstSentence() {
        Terminal.Ended ended =
                Terminal.run("permeate", "../examples/permeation/hyaluronic-acid-excluded.yaml", "--draws", DRAWS);
        assertThat(ended.out()).contains("It will not get in");
    }

    @Test
    void explainSaysWhatDrivesReach() {
        for (String[] command : new String[][] {
            {"permeate", "../examples/permeation/caffeine-franz-cell.yaml", "--explain", "--draws", "2"},
            {"simulate", "../examples/fine-lines.yaml", "--explain", "--draws", "2"}
        }) {
            Terminal.Ended ended = Terminal.run(command);
            assertThat(ended.exitCode()).as(ended.err()).isZero();
            assertThat(ended.out()).contains("What drives reach", "half a millimetre deeper", "skin twice as stiff");
        }
        assertThat(Terminal.run("simulate", "../examples/fine-lines.yaml", "--explain", "--format", "json")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void theKeysAreThoseOfTheContract() throws IOException {
        JsonNode root = json(CELL);
        for (String side : new String[] {"intact", "treated"}) {
            for (String key : new String[] {"kpCmPerH", "fluxUgPerCm2H", "lagMin"}) {
                assertThat(root.path(side).path(key).path("q95").isNumber())
                        .as(key)
                        .isTrue();
            }
            assertThat(root.path(side)
                            .path("cumulativeUgPerCm2")
                            .get(2)
                            .path("value")
                            .path("q50")
                            .isNumber())
                    .isTrue();
        }
        assertThat(root.path("enhancementRatio").path("mean").isNumber()).isTrue();
        assertThat(root.path("enhancementKind").asText()).isIn("steady-flux", "cumulative");
        assertThat(root.path("cumulativeRatio").path("q05").isNumber()).isTrue();
        for (String key :
                new String[] {"timeH", "donor", "stratumCorneum", "epidermis", "dermis", "systemic", "receptor"}) {
            assertThat(root.path("amounts").get(0).has(key)).as(key).isTrue();
        }
        assertThat(root.path("closure").isNull()).isTrue();
        assertThat(root.path("band").path("single").size()).isEqualTo(3);
        assertThat(root.path("band").path("meanOfN").size()).isEqualTo(3);
        assertThat(root.path("massBalanceError").asDouble()).isLessThan(1e-10);
        assertThat(root.path("notes").toString()).contains("does not heal");
    }

    @Test
    void compartmentsAddUpToTheDose() throws IOException {
        for (JsonNode row : json(CELL).path("amounts")) {
            double sum = 0;
            for (String part :
                    new String[] {"donor", "stratumCorneum", "epidermis", "dermis", "systemic", "receptor", "removed"
                    }) {
                sum += row.path(part).path("mean").asDouble();
            }
            assertThat(sum).isCloseTo(250, within(1e-7));
        }
    }

    @Test
    void doublingTheAreaDoublesTheAmountInTheCell() throws IOException {
        String one = CELL.replace("{kind: sink, area: 1 cm2}", "{kind: cell, area: 1 cm2, volume: 500 mL}");
        String two = CELL.replace("{kind: sink, area: 1 cm2}", "{kind: cell, area: 2 cm2, volume: 1000 mL}");
        double first = median(
                json(one).path("treated").path("cumulativeUgPerCm2").get(2).path("value"));
        double second = median(
                json(two).path("treated").path("cumulativeUgPerCm2").get(2).path("value"));
        assertThat(2 * second).isCloseTo(2 * first, within(1e-9 * first)); // ug/cm2 times area
    }

    @Test
    void noNeedlesChangeNothing() throws IOException {
        JsonNode root = json(CELL.replace("{holes: {density: 100 /cm2, depth: 150 um, diameter: 70 um}}", "none"));
        assertThat(root.path("enhancementRatio").path("q05").asDouble()).isEqualTo(1);
        assertThat(root.path("enhancementRatio").path("q95").asDouble()).isEqualTo(1);
    }

    @Test
    void theIntervalOfAFluxIsNoWiderThanWhatIsKnown() throws IOException {
        String intact = CELL.replace("{holes: {density: 100 /cm2, depth: 150 um, diameter: 70 um}}", "none")
                .replace("50 uL/cm2", "infinite");
        JsonNode structure = json(intact).path("intact").path("kpCmPerH");
        assertThat(structure.path("q95").asDouble() / structure.path("q05").asDouble())
                .isLessThan(70);
        JsonNode measured = json(intact + "parameters: {logKp: \"-4 cm/h\"}\n")
                .path("intact")
                .path("kpCmPerH");
        assertThat(measured.path("q95").asDouble() / measured.path("q05").asDouble())
                .isLessThan(10);
        assertThat(median(measured)).isCloseTo(1e-4, within(3e-5));
    }

    @Test
    void pointsOfALaboratoryAreLaidOver(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("measured.csv");
        Files.writeString(data, "timeH,value,sd\n6,0.5,0.1\n24,100000,1\n");
        JsonNode found = json(CELL, "--data", data.toString()).path("data");
        assertThat(found.path("of").asInt()).isEqualTo(2);
        assertThat(found.path("points").get(1).path("inside").asBoolean()).isFalse();
        assertThat(found.path("foldError").asDouble()).isGreaterThan(10);
    }

    @Test
    void pointsAfterTheEndAreAProblem(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("measured.csv");
        Files.writeString(data, "timeH,value\n48,1\n");
        Terminal.Ended ended = Terminal.runWithInput(CELL, Terminal.TODAY, "permeate", "-", "--data", data.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("--data");
    }

    @Test
    void pointsBetweenAndAfterTheOutputTimesAreForecastAtTheirOwnTime(@TempDir Path folder) throws IOException {
        Path points = Files.writeString(folder.resolve("points.csv"), "timeH,value\n0.5,1\n20,100\n");
        JsonNode early = json(CELL.replace("[2 h, 12 h, 24 h]", "[2 h, 12 h]"), "--data", points.toString());
        JsonNode there = json(CELL.replace("[2 h, 12 h, 24 h]", "[0.5 h, 2 h, 12 h, 20 h]"));
        for (int k : new int[] {0, 3}) {
            assertThat(early.at("/data/points/" + (k == 0 ? 0 : 1) + "/q50").asDouble())
                    .isEqualTo(there.at("/band/meanOfN/" + k + "/value/q50").asDouble());
        }
    }

    @Test
    void aSampledCellHasNoForecastAfterItsLastSample(@TempDir Path folder) throws IOException {
        Path points = Files.writeString(folder.resolve("points.csv"), "timeH,value\n20,100\n");
        Terminal.Ended ended = Terminal.runWithInput(
                CELL.replace("[2 h, 12 h, 24 h]", "[2 h, 12 h]")
                        .replace(
                                "{kind: sink, area: 1 cm2}", "{kind: cell, area: 1 cm2, volume: 5 mL, sampling: 1 mL}"),
                Terminal.TODAY,
                "permeate",
                "-",
                "--data",
                points.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("20 h", "outputTimes");
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() {
        String[] one = {"permeate", "-", "--format", "json", "--draws", DRAWS, "--threads", "1"};
        String[] two = {"permeate", "-", "--format", "json", "--draws", DRAWS, "--threads", "2"};
        assertThat(Terminal.runWithInput(CELL, Terminal.TODAY, two).out())
                .isEqualTo(Terminal.runWithInput(CELL, Terminal.TODAY, one).out());
    }

    @Test
    void thePageAsksNobodyForAnything(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        Terminal.Ended ended = Terminal.runWithInput(
                CELL, Terminal.TODAY, "permeate", "-", "--draws", DRAWS, "--out", page.toString());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(page)
                .content()
                .contains(StatusLine.TEXT, "type=\"range\"", "data:image/png;base64,", "Where it is")
                .doesNotContain("src=\"http", "href=\"//", "@import", "fetch(");
    }

    @Test
    void thePageBeginsWithTheMomentThatHoldsMost() {
        String serum = "../examples/permeation/serum-four-hours-later.yaml"; // little is put on, and gone at the end
        String early = Terminal.run("permeate", serum, "--format", "html", "--draws", "4")
                .out();
        assertThat(early).containsPattern("max=\"7\" value=\"[0-5]\"");
        String cell = "../examples/permeation/caffeine-franz-cell.yaml";
        String last = Terminal.run("permeate", cell, "--format", "html", "--draws", "4")
                .out();
        assertThat(last).contains("max=\"7\" value=\"7\"");
    }

    @Test
    void thePageTellsWhereEverythingIsAndThatItIsTheDose() {
        Terminal.Ended ended =
                Terminal.runWithInput(CELL, Terminal.TODAY, "permeate", "-", "--format", "html", "--draws", DRAWS);
        assertThat(ended.out())
                .contains("<th scope=\"row\">together</th><td class=\"n\">250</td><td class=\"n\">100</td>"
                        + "<td class=\"n\">250</td><td class=\"n\">100</td>");
    }

    @Test
    void whereNothingPassesThereIsNoLag() {
        Terminal.Ended ended =
                Terminal.run("permeate", "../examples/permeation/hyaluronic-acid-excluded.yaml", "--draws", DRAWS);
        assertThat(ended.out()).containsPattern("lag +none ");
    }

    @Test
    void theTableHasOneRowForEachNumber() {
        Terminal.Ended ended =
                Terminal.runWithInput(CELL, Terminal.TODAY, "permeate", "-", "--format", "csv", "--draws", DRAWS);
        assertThat(ended.out().lines())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(13));
        assertThat(ended.out()).contains("treated,receptor,24.0,ug/cm2,");
    }

    @Test
    void aRatioOfWhichOnlyTheLowerEndIsKnownIsSaidInEveryForm() {
        String insulin =
                CELL.replace("mannitol", "insulin").replace("182.2", "5808").replace("-3.1", "-4");
        assertThat(Terminal.runWithInput(insulin, Terminal.TODAY, "permeate", "-", "--draws", DRAWS)
                        .out())
                .contains("no ratio can be told", "at least");
        assertThat(Terminal.runWithInput(insulin, Terminal.TODAY, "permeate", "-", "--format", "csv", "--draws", DRAWS)
                        .out())
                .containsPattern("ratio,enhancementAtLeast,,1,,,[0-9.E]+,,,,,,\\n");
        assertThat(Terminal.runWithInput(insulin, Terminal.TODAY, "permeate", "-", "--format", "json", "--draws", DRAWS)
                        .out())
                .containsPattern("\"enhancementAtLeast\" ?: ?[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "skin: 3", "not: {an: experiment}"})
    void wrongInputEndsWithTwoAndWritesNothing(String input) {
        Terminal.Ended ended = Terminal.runWithInput(input, Terminal.TODAY, "permeate", "-");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("problems");
    }
}
