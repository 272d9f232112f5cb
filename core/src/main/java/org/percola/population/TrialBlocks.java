package org.percola.population;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.Cohort;
import org.percola.forecast.PersonCourse;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Concern;
import org.percola.population.Contrasts.Pair;
import org.percola.population.Endpoint.Adverse;
import org.percola.population.Endpoint.Graded;
import org.percola.population.TrialDesign.Arm;

/**
 * The people of a trial in blocks of fixed size, in the order of their numbers, in the middle of what is believed. Any
 * machine can run any block; {@link BlockSums} of all blocks, merged in order, are the result. Not for two threads at a
 * time.
 */
public final class TrialBlocks {
    /** People of one arm in a block. */
    public static final int PEOPLE = 1024;

    /** People who heal together: the last of them leave lanes idle, so they are many times the lanes of a block. */
    private static final int CREW = 256;

    /** The trial itself among its repetitions. */
    private static final int ITSELF = 0;

    private final TrialDesign design;
    private final Evidence evidence;
    private final People people;
    private final Severities severities;
    private final List<Cohort> cohorts = new ArrayList<>();
    private final ParameterDraw world;
    private final List<Graded> gradings;
    private final List<Adverse> events;

    /** Prepares it under that evidence. */
    public TrialBlocks(Evidence evidence, TrialDesign design) {
        this.evidence = evidence;
        this.design = design;
        this.gradings = design.gradings();
        this.events = design.events();
        this.world = ParameterDraw.central(evidence);
        this.people = new People(design.population(), design.seed());
        OutcomeParameters central = OutcomeParameters.of(world);
        this.severities = new Severities(design, central, people.patient(0.5, 0, 0.5, 1));
        Cohort.Tools tools = new Cohort.Tools();
        for (Arm arm : design.arms()) {
            cohorts.add(new Cohort(world, arm.treatment(), readDays(arm), tools));
        }
    }

    private List<Double> readDays(Arm arm) {
        return gradings.stream().map(grading -> design.readDay(arm, grading)).toList();
    }

    /** How many blocks there are. */
    public int count() {
        return (design.population().peopleCount() + PEOPLE - 1) / PEOPLE;
    }

    /** Sums of one block. */
    public BlockSums run(int block) {
        return run(block, new ArrayList<>(), false);
    }

    /** The same; every person's row is added to {@code rows}. */
    public BlockSums run(int block, List<PersonRow> rows) {
        return run(block, rows, true);
    }

    private BlockSums run(int block, List<PersonRow> rows, boolean kept) {
        BlockSums sums = new BlockSums(design);
        int from = block * PEOPLE;
        int to = StrictMath.min(from + PEOPLE, design.population().peopleCount());
        for (int first = from; first < to; first += CREW) {
            crew(first, StrictMath.min(first + CREW, to), sums, rows, kept);
        }
        return sums;
    }

    private void crew(int first, int end, BlockSums sums, List<PersonRow> rows, boolean kept) {
        int arms = design.arms().size();
        double[][][] changes = new double[arms][end - first][gradings.size()];
        for (int arm = 0; arm < arms; arm++) {
            List<Person> crew = new ArrayList<>();
            List<Cohort.Member> members = new ArrayList<>();
            for (int place = first; place < end; place++) {
                Person person = people.person(numberOf(place, arm), ITSELF);
                crew.add(person);
                members.add(new Cohort.Member(
                        person.patient(), world.ofPerson(design.seed(), person.number(), ITSELF, People.OWN)));
            }
            List<PersonCourse> courses = cohorts.get(arm).run(members);
            for (int k = 0; k < crew.size(); k++) {
                PersonRow row = read(arm, crew.get(k), courses.get(k), sums, changes[arm][k]);
                if (kept) {
                    rows.add(row);
                }
            }
        }
        if (design.splitFace()) {
            pair(changes, end - first, sums);
        }
    }

    /** A person of a split-face trial has every arm; else people are allotted to the arms in turn. */
    private long numberOf(int place, int arm) {
        return design.splitFace() ? place : (long) place * design.arms().size() + arm;
    }

    private PersonRow read(int arm, Person person, PersonCourse course, BlockSums sums, double[] changes) {
        double[] baselines = new double[gradings.size()];
        sums.person(arm);
        for (int k = 0; k < gradings.size(); k++) {
            Graded grading = gradings.get(k);
            Concern concern = severities.graded(k, person);
            baselines[k] = concern.severity().orElseThrow().value();
            changes[k] = course.changeAt(
                    concern,
                    design.readDay(design.arms().get(arm), grading),
                    person.effect(),
                    people.raterEffect(person.number(), ITSELF, arm, k));
            sums.grade(arm, k, grading, baselines[k], changes[k]);
        }
        Boolean[] came = new Boolean[events.size()];
        for (int k = 0; k < came.length; k++) {
            OptionalDouble chance = course.sideEffect(events.get(k).event()).probability();
            if (chance.isPresent()) {
                came[k] = people.fate(person.number(), ITSELF, arm, k) < chance.getAsDouble();
                sums.event(arm, k, came[k]);
            }
        }
        return new PersonRow(
                person.number(), design.arms().get(arm).name(), person.patient(), baselines, changes, came);
    }

    private void pair(double[][][] changes, int count, BlockSums sums) {
        List<Pair> pairs = Contrasts.pairs(design.arms().size());
        for (int p = 0; p < pairs.size(); p++) {
            for (int k = 0; k < count; k++) {
                for (int grading = 0; grading < gradings.size(); grading++) {
                    sums.paired(p, grading)
                            .add(changes[pairs.get(p).first()][k][grading]
                                    - changes[pairs.get(p).second()][k][grading]);
                }
            }
        }
    }

    Evidence evidence() {
        return evidence;
    }
}
