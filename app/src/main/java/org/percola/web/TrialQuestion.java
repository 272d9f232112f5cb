package org.percola.web;

import org.percola.evidence.Evidence;
import org.percola.population.Trial;
import org.percola.population.TrialResult;
import org.percola.population.TrialState;
import org.percola.report.TrialCsv;
import org.percola.report.TrialHtml;
import org.percola.report.TrialJson;
import org.percola.report.TrialReport;
import org.percola.wire.TrialFile;
import org.percola.wire.TrialReader;

/** A trial design in, its result out; usually as a job. */
final class TrialQuestion implements Question {
    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        TrialFile file = Readings.good(TrialReader.read(body));
        TrialResult result =
                Trial.run(Evidence.standard(), TrialState.start(file.design()), run.threads(), run::update);
        TrialReport report = new TrialReport(file, result);
        return switch (wanted) {
            case JSON, CALENDAR, FHIR -> Reply.json(TrialJson.tree(report));
            case HTML -> Reply.text(wanted.mediaType(), TrialHtml.of(report));
            case CSV -> Reply.text(wanted.mediaType(), TrialCsv.of(report));
        };
    }
}
