package org.percola.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.percola.report.Screened;
import org.percola.report.ScreeningHtml;
import org.percola.report.ScreeningJson;
import org.percola.wire.CaseReader;

/** A case in, whose course may be missing; the answer out. */
record ScreenQuestion(Supplier<LocalDate> today) implements Question {
    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        Screened screened = Screened.of(Readings.good(CaseReader.readDraft(body, today.get())), today.get());
        return switch (wanted) {
            case JSON, CSV, CALENDAR, FHIR -> Reply.json(ScreeningJson.tree(screened));
            case HTML -> Reply.text(wanted.mediaType(), ScreeningHtml.of(screened));
        };
    }
}
