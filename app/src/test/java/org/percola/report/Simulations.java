package org.percola.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Intent;
import org.percola.candidacy.Screening;
import org.percola.forecast.Forecast;
import org.percola.forecast.Progress;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Reading;

/** Small simulations of the example cases, for tests of reports. */
final class Simulations {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DRAWS = 16;

    private Simulations() {}

    /** An example by its name; "untreated" is the acne-scar case with {@code course: none}. */
    static Simulation ofExample(String name) {
        try {
            if (name.equals("untreated")) {
                return of(Files.readString(Path.of("../examples/acne-scars.yaml"))
                        .replaceFirst("(?s)course:.*forecast:", "course: none\nforecast:"));
            }
            return of(Files.readString(Path.of("../examples/" + name + ".yaml")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Simulation of(String text) {
        CaseFile file = switch (CaseReader.read(text.getBytes(StandardCharsets.UTF_8), TODAY)) {
            case Reading.Good<CaseFile> good -> good.value();
            case Reading.Bad<CaseFile> bad -> throw new AssertionError(bad.problems());
        };
        Answer answer = Screening.screen(
                file.patient(), new Intent(file.concerns(), file.treatment()), file.decisions(), file.judgedOn(TODAY));
        Forecast forecast = answer.allowsTreatment()
                ? Simulator.run(
                        new Request(file.patient(), file.concerns(), file.treatment(), 365, DRAWS, 1),
                        2,
                        Progress.SILENT)
                : null;
        return new Simulation(file, file.judgedOn(TODAY), DRAWS, 1, answer, forecast);
    }
}
