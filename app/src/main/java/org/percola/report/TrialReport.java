package org.percola.report;

import java.util.List;
import org.percola.evidence.Evidence;
import org.percola.forecast.Cohort;
import org.percola.forecast.Forecast.GradedSource;
import org.percola.outcome.Footing;
import org.percola.outcome.Footings;
import org.percola.patient.Patient;
import org.percola.patient.Sex;
import org.percola.population.Population;
import org.percola.population.TrialDesign;
import org.percola.population.TrialResult;
import org.percola.wire.TrialFile;
import org.percola.words.BenefitWords;
import org.percola.words.Names;

/** A trial that was run, with the file that describes it. */
public record TrialReport(TrialFile file, TrialResult result) {
    /** What the size of each graded benefit is forecast by. */
    List<Footing> footings() {
        return result.design().benefits().stream().map(Footings::of).toList();
    }

    /** The same in words. */
    List<String> forecastBy() {
        return footings().stream()
                .map(footing -> Names.of(footing.benefit()) + ": " + BenefitWords.forecastBy(footing))
                .toList();
    }

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
