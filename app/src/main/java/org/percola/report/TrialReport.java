package org.percola.report;

import java.util.List;
import org.percola.evidence.Evidence;
import org.percola.forecast.Cohort;
import org.percola.forecast.Forecast.GradedSource;
import org.percola.patient.Patient;
import org.percola.patient.Sex;
import org.percola.population.Population;
import org.percola.population.TrialDesign;
import org.percola.population.TrialResult;
import org.percola.wire.TrialFile;

/** A trial that was run, with the file that describes it. */
public record TrialReport(TrialFile file, TrialResult result) {
    /** What the trial rests on: printable sources only. */
    List<GradedSource> sources() {
        TrialDesign design = result.design();
        Population people = design.population();
        Patient typical = Patient.of(
                people.age().mean(), Sex.FEMALE, people.phototypes().getFirst().phototype());
        return Cohort.sources(
                        Evidence.standard(),
                        typical,
                        design.arms().stream().map(TrialDesign.Arm::treatment).toList())
                .stream()
                .filter(each -> each.source().linked())
                .toList();
    }
}
