package org.percola.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.Cohort;
import org.percola.forecast.PersonCourse;
import org.percola.numeric.RandomStream;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.population.Endpoint.Graded;
import org.percola.population.TrialDesign.Arm;
import org.percola.safety.SideEffect;

/**
 * The same trial once more: another believable world, another clinic, other people. Not for two threads at a time.
 *
 * <p>Tissue is solved for {@value #MOST_SKINS} skins a repetition at most, spread evenly over ages and phototypes, and people
 * share them in turn; severity, answer, rater's error and fate are each person's own. A trial of more than {@value #MOST_PEOPLE} people is
 * repeated with that many: what chance alone does to a mean is then far below what clinics differ by.
 */
final class Repetition {
    static final int MOST_PEOPLE = 1000;
    static final int MOST_SKINS = 64;

    /** Persons of a world, apart from all people of trials. */
    private static final long WORLD = -1;

    private static final long SKINS = -2;

    private final TrialDesign design;
    private final Evidence evidence;
    private final People people;
    private final Severities severities;
    private final Cohort.Tools tools = new Cohort.Tools();
    private final int count;

    Repetition(Evidence evidence, TrialDesign design) {
        this.evidence = evidence;
        this.design = design;
        this.people = new People(design.population(), design.seed());
        this.severities = new Severities(
                design, OutcomeParameters.of(ParameterDraw.central(evidence)), people.patient(0.5, 0, 0.5, 1));
        this.count = StrictMath.min(design.population().peopleCount(), MOST_PEOPLE);
    }

    /** What one repetition reports: by arm and grading change's mean, SD and improvement; by arm and event the incidence. */
    static int width(TrialDesign design) {
        return design.arms().size()
                        * (3 * design.gradings().size() + design.events().size())
                + Contrasts.pairs(design.arms().size()).size()
                        * design.gradings().size();
    }

    /** Runs repetition {@code number}, from 0. */
    double[] run(int number) {
        int repetition = number + 1;
        ParameterDraw world = ParameterDraw.of(evidence, design.seed(), WORLD, repetition);
        int arms = design.arms().size();
        int gradings = design.gradings().size();
        double[][][] changes = new double[arms][gradings][count];
        List<Double> row = new ArrayList<>();
        for (int arm = 0; arm < arms; arm++) {
            arm(arm, world, repetition, changes[arm], row);
        }
        for (Contrasts.Pair pair : Contrasts.pairs(arms)) {
            for (int k = 0; k < gradings; k++) {
                row.add(standardError(changes[pair.first()][k], changes[pair.second()][k]));
            }
        }
        return row.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void arm(int number, ParameterDraw world, int repetition, double[][] changes, List<Double> row) {
        Arm arm = design.arms().get(number);
        List<Graded> gradings = design.gradings();
        List<Double> days =
                gradings.stream().map(grading -> design.readDay(arm, grading)).toList();
        Cohort cohort = new Cohort(world, arm.treatment(), days, tools);
        List<PersonCourse> courses = cohort.run(skins(world, repetition));
        Moments[] baseline = new Moments[gradings.size()];
        Moments[] change = new Moments[gradings.size()];
        Arrays.setAll(baseline, k -> new Moments());
        Arrays.setAll(change, k -> new Moments());
        long[] befallen = new long[design.events().size()];
        double[][] chances = chances(courses);
        for (int k = 0; k < count; k++) {
            long who = design.splitFace() ? k : (long) k * design.arms().size() + number;
            Person person = people.person(who, repetition);
            PersonCourse course = courses.get(k % courses.size());
            for (int g = 0; g < gradings.size(); g++) {
                Concern concern = severities.graded(g, person);
                double moved = course.changeAt(
                        concern, days.get(g), person.effect(), people.raterEffect(who, repetition, number, g));
                baseline[g].add(concern.severity().orElseThrow().value());
                change[g].add(moved);
                changes[g][k] = moved;
            }
            for (int event = 0; event < befallen.length; event++) {
                double chance = chances[k % courses.size()][event];
                befallen[event] += people.fate(who, repetition, number, event) < chance ? 1 : 0;
            }
        }
        for (int g = 0; g < gradings.size(); g++) {
            row.add(change[g].mean());
            row.add(change[g].sd());
            row.add(Readings.percent(gradings.get(g).scale(), baseline[g].mean(), change[g].mean()));
        }
        for (int event = 0; event < befallen.length; event++) {
            row.add(Double.isNaN(chances[0][event]) ? Double.NaN : (double) befallen[event] / count);
        }
    }

    /** NaN where an event has no probability. */
    private double[][] chances(List<PersonCourse> courses) {
        double[][] chances = new double[courses.size()][design.events().size()];
        for (int k = 0; k < chances.length; k++) {
            for (int event = 0; event < chances[k].length; event++) {
                SideEffect asked = design.events().get(event).event();
                chances[k][event] =
                        courses.get(k).sideEffect(asked).probability().orElse(Double.NaN);
            }
        }
        return chances;
    }

    /** People who stand for all: ages, sexes and phototypes at even places, in three orders that do not go together. */
    private List<Cohort.Member> skins(ParameterDraw world, int repetition) {
        int skins = StrictMath.min(MOST_SKINS, count);
        RandomStream shift = RandomStream.of(design.seed(), SKINS, repetition, "trial.skins");
        double[] start = {shift.uniform(), shift.uniform(), shift.uniform(), shift.uniform()};
        List<Cohort.Member> members = new ArrayList<>();
        for (int k = 0; k < skins; k++) {
            Patient patient = people.patient(
                    place(start[0] + (double) k / skins),
                    place(start[1] + 3.0 * k / skins),
                    place(start[2] + 5.0 * k / skins),
                    place(start[3] + 7.0 * k / skins));
            members.add(new Cohort.Member(patient, world.ofPerson(design.seed(), SKINS - k, repetition, People.OWN)));
        }
        return members;
    }

    private static double place(double sum) {
        double within = sum - StrictMath.floor(sum);
        return StrictMath.min(StrictMath.max(within, 1e-9), 1 - 1e-9);
    }

    /** Of the difference between two arms, as this trial would compute it. */
    private double standardError(double[] first, double[] second) {
        Moments one = new Moments();
        Moments other = new Moments();
        for (int k = 0; k < first.length; k++) {
            if (design.splitFace()) {
                one.add(first[k] - second[k]);
            } else {
                one.add(first[k]);
                other.add(second[k]);
            }
        }
        return StrictMath.sqrt((one.variance() + other.variance()) / first.length);
    }
}
