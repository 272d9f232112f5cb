package org.percola.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit, in a real Chromium: the page fits a phone and a desk, and a printed report has two pages at most. */
@Tag("browser")
final class ReportInBrowserTest {
    private static final Pattern MEASURED = Pattern.compile("data-measured=\"(\\d+) (\\d+)\"");

    @ParameterizedTest
    @CsvSource({
        "acne-scars, 500",
        "acne-scars, 1280",
        "several-zones, 500",
        "several-zones, 1280",
        "melasma-tranexamic-acid, 500",
        "must-not-be-treated, 500",
        "untreated, 500"
    })
    void nothingSticksOutOfTheWindow(String example, int width, @TempDir Path folder) throws Exception {
        Path page = folder.resolve("report.html");
        // The window of a headless browser has a least width; a frame of 360 px is the phone.
        int wanted = width == 500 ? 360 : width;
        Files.writeString(page, SimulationHtml.of(Simulations.ofExample(example)));
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, """
                <!DOCTYPE html><body style="margin:0"><iframe id="f" src="report.html" style="border:0;width:%dpx;height:700px"></iframe>
                <script>document.getElementById('f').onload = e => { const d = e.target.contentDocument.documentElement;
                document.body.setAttribute('data-measured', d.scrollWidth + ' ' + d.clientWidth); };</script>""".formatted(wanted));
        String dom = chromium(
                folder,
                "--allow-file-access-from-files",
                "--window-size=" + width + ",800",
                "--virtual-time-budget=3000",
                "--dump-dom",
                frame.toUri().toString());
        Matcher measured = MEASURED.matcher(dom);
        assertThat(measured.find()).as(dom).isTrue();
        assertThat(Integer.parseInt(measured.group(1))).isLessThanOrEqualTo(Integer.parseInt(measured.group(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acne-scars",
                "fine-lines",
                "home-roller",
                "melasma-tranexamic-acid",
                "must-not-be-treated",
                "several-zones",
                "stretch-marks"
            })
    void aPrintedReportHasTwoPagesAtMost(String example, @TempDir Path folder) throws Exception {
        Path page = folder.resolve("report.html");
        Path pdf = folder.resolve("report.pdf");
        Files.writeString(page, SimulationHtml.of(Simulations.ofExample(example)));
        chromium(
                folder,
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        long pages =
                Pattern.compile("/Type\\s*/Page[^s]").matcher(content).results().count();
        assertThat(pages).isBetween(1L, 2L);
    }

    private static String chromium(Path folder, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(more));
        Path out = folder.resolve("dom.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }

    private static String browser() {
        Optional<String> found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name ->
                        Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/").map(place -> place + name))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError("This test needs Chromium; .ci/run installs it."));
    }
}
