package org.percola.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.percola.plan.PlanRequest;
import org.percola.plan.Planner;
import org.percola.report.PlanJson;
import org.percola.report.Planned;
import org.percola.wire.CaseFile;
import org.percola.wire.CasePlan;
import org.percola.wire.CaseReader;

/** A case without a course, with limits; ranked courses out. Usually as a job. */
record PlanQuestion(Supplier<LocalDate> today) implements Question {
    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        CaseFile caseFile = Readings.good(CaseReader.readDraft(body, today.get()));
        PlanRequest request = CasePlan.of(
                caseFile,
                today.get(),
                caseFile.forecast().drawsCount(),
                caseFile.forecast().seed(),
                List.of(),
                false);
        return Reply.json(PlanJson.tree(new Planned(caseFile, Planner.plan(request, run.threads(), run), today.get())));
    }
}
