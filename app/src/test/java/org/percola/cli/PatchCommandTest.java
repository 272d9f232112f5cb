package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.percola.cli.Terminal.Ended;

/** Property: {@code simulate --patch} as a user runs it, in all formats and with wrong use. */
final class PatchCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private String shortCase() throws IOException {
        return file(
                "short.yaml",
                example().replaceFirst("sessions: 4", "sessions: 1").replaceFirst("horizon: 365 d", "horizon: 3 d"));
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("../examples/acne-scars.yaml"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theFieldsStandInTheResultAndEveryCellInAFileOfItsOwn() throws IOException {
        Path cells = folder.resolve("patch.vtk");
        Ended ended = Terminal.run(
                "simulate",
                shortCase(),
                "--draws",
                "1",
                "--threads",
                "2",
                "--format",
                "json",
                "--patch",
                "--patch-out",
                cells.toString());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        JsonNode patch = MAPPER.readTree(ended.out()).path("patch");
        int across = patch.path("cells").path("x").asInt();
        int rows = patch.path("cells").path("z").asInt();
        int days = patch.path("days").size();
        assertThat(patch.path("holes").size()).isGreaterThan(10);
        assertThat(patch.path("fields")).hasSize(7).allSatisfy(field -> {
            assertThat(field.path("above"))
                    .hasSize(days)
                    .allSatisfy(plane -> assertThat(plane).hasSize(across * across));
            assertThat(field.path("cut"))
                    .hasSize(days)
                    .allSatisfy(plane -> assertThat(plane).hasSize(across * rows));
            assertThat(field.path("mean").path(1).asDouble())
                    .isBetween(
                            field.path("least").path(1).asDouble(),
                            field.path("most").path(1).asDouble());
        });
        String page = Files.readString(Path.of("../docs/guide/result.md"));
        patch.fieldNames().forEachRemaining(key -> assertThat(page).containsPattern("`" + key + "\\b"));
        patch.path("fields")
                .path(0)
                .fieldNames()
                .forEachRemaining(key -> assertThat(page).contains("`" + key + "`"));
        patch.path("fields")
                .forEach(field ->
                        assertThat(page).contains("`" + field.path("quantity").asText() + "`"));
        byte[] bytes = Files.readAllBytes(cells);
        assertThat(new String(bytes, 0, 400, StandardCharsets.US_ASCII))
                .startsWith("# vtk DataFile")
                .contains("BINARY\nDATASET STRUCTURED_POINTS\nDIMENSIONS " + (across + 1))
                .contains("CELL_DATA " + across * across * rows);
        assertThat(bytes.length).isGreaterThan(7 * days * across * across * rows * Float.BYTES);
    }

    @Test
    void nothingIsPatchedWhereNothingIsDoneOrAllowed() throws IOException {
        String untreated =
                file("untreated.yaml", example().replaceFirst("(?s)course:.*forecast:", "course: none\nforecast:"));
        Ended none = Terminal.run("simulate", untreated, "--draws", "1", "--format", "json", "--patch");
        assertThat(none.exitCode()).isZero();
        assertThat(MAPPER.readTree(none.out()).path("patch").isNull()).isTrue();
        Ended wrong = Terminal.run(
                "simulate", untreated, "--patch-out", folder.resolve("none.vtk").toString());
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("--patch-out").contains("a case with a course");
        Ended forbidden = Terminal.run(
                "simulate",
                "../examples/must-not-be-treated.yaml",
                "--patch-out",
                folder.resolve("no.vtk").toString(),
                "--patch",
                "--format",
                "json");
        assertThat(forbidden.exitCode()).isEqualTo(3);
        assertThat(MAPPER.readTree(forbidden.out()).has("patch")).isFalse();
        assertThat(folder.resolve("no.vtk")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidBesideAllOtherProblems() throws IOException {
        String name = shortCase();
        Ended ended = Terminal.run("simulate", name, "--patch-out", "no/such/folder.vtk", "--draws", "0");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("--patch-out").contains("--draws");
        String same = folder.resolve("same.json").toString();
        Ended twice = Terminal.run("simulate", name, "--patch-out", same, "--out", same);
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("a file of its own");
        assertThat(Terminal.run("simulate", name, "--patch-out", name).exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("same.json")).doesNotExist();
    }
}
