package org.percola.forecast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.Healing;
import org.percola.healing.HealingCourse;
import org.percola.healing.HealingParameters;
import org.percola.healing.HealingWorkspace;
import org.percola.healing.Recovery;
import org.percola.healing.Wound;
import org.percola.outcome.AdjunctEffect;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Patient;
import org.percola.puncture.Channels;
import org.percola.puncture.Insertion;
import org.percola.puncture.PunctureParameters;
import org.percola.safety.SafetyParameters;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.ChannelClosure;
import org.percola.transport.ClosureClock;
import org.percola.transport.ClosureParameters;
import org.percola.transport.Permeation;
import org.percola.transport.PermeationWorkspace;
import org.percola.transport.TransportParameters;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Occlusion;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/**
 * One treatment of one zone, carried out on many people who share a world: the coefficients are read once, then each
 * person goes through the same chain as in a forecast. Not for two threads at a time.
 *
 * <p>Tissue is kept on the session days and on the days of reading only; peaks are those of the whole run.
 */
public final class Cohort {
    private final Treatment treatment;
    private final Zone zone;
    private final Optional<Course> course;
    private final Optional<TopicalUse> dose;
    private final List<Double> sessionDays;
    private final double[] days;
    private final PunctureParameters puncture;
    private final ClosureParameters closing;
    private final HealingParameters healing;
    private final Optional<TransportParameters> transport;
    private final OutcomeParameters outcome;
    private final SafetyParameters safety;
    private final Tools tools;

    /** What a thread keeps from cohort to cohort. */
    public static final class Tools {
        private final HealingWorkspace healing = new HealingWorkspace();
        private final PermeationWorkspace permeation = new PermeationWorkspace();
    }

    /** One of many. {@code own} is the world with what the person has for themselves. */
    public record Member(Patient patient, ParameterDraw own) {}

    /**
     * Reads the coefficients of a world.
     *
     * @param readDays days after the first session on which people will be looked at, any order
     */
    public Cohort(ParameterDraw world, Treatment treatment, List<Double> readDays, Tools tools) {
        this.treatment = treatment;
        this.zone = treatment.zones().getFirst();
        this.course = switch (treatment) {
            case Course given -> Optional.of(given);
            case NoTreatment none -> Optional.empty();
        };
        double last = readDays.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        this.sessionDays = course.map(
                        given -> OutputDays.sessionDays(given.sessionsCount(), given.intervalDays(), Double.MAX_VALUE))
                .orElse(List.of());
        TreeSet<Double> all = new TreeSet<>(readDays);
        all.addAll(sessionDays);
        all.add(0.0);
        all.add(Math.max(last, 1));
        this.days = all.stream().mapToDouble(Double::doubleValue).toArray();
        this.dose = course.flatMap(Course::topical)
                .filter(use -> use.topical().solute().isPresent());
        this.puncture = PunctureParameters.of(world);
        this.closing = ClosureParameters.of(world);
        this.healing = HealingParameters.of(world);
        this.transport = dose.map(use -> TransportParameters.of(world));
        this.outcome = OutcomeParameters.of(world);
        this.safety = SafetyParameters.of(world);
        this.tools = tools;
    }

    /** Sources of every coefficient, device and product that such cohorts ask for, with the weakest grade of each. */
    public static List<Forecast.GradedSource> sources(Evidence evidence, Patient patient, List<Treatment> treatments) {
        Set<String> used = new LinkedHashSet<>();
        ParameterDraw world = ParameterDraw.central(evidence).recording(used);
        for (Treatment treatment : treatments) {
            new Cohort(world, treatment, List.of(1.0), new Tools()).run(List.of(new Member(patient, world)));
        }
        return SourcesUsed.of(
                evidence,
                used,
                treatments.stream().filter(Course.class::isInstance).map(Course.class::cast));
    }

    /** What outcomes are read with, of the median person. */
    public OutcomeParameters outcome() {
        return outcome;
    }

    /** Carries the treatment out on each of them, in their order; nobody's course depends on who else is there. */
    public List<PersonCourse> run(List<Member> people) {
        List<Needled> needled = people.stream().map(this::needle).toList();
        List<Recovery> recoveries = Healing.run(
                needled.stream()
                        .map(each -> new HealingCourse(each.skin(), each.wounds(), healing))
                        .toList(),
                days,
                tools.healing);
        List<PersonCourse> courses = new ArrayList<>(people.size());
        for (int k = 0; k < people.size(); k++) {
            Needled each = needled.get(k);
            courses.add(new PersonCourse(
                    people.get(k).patient(),
                    treatment,
                    each.skin(),
                    each.channels(),
                    recoveries.get(k),
                    each.adjunct(),
                    outcome,
                    safety));
        }
        return courses;
    }

    /** A member before the tissue answers. */
    private record Needled(Skin skin, Channels channels, List<Wound> wounds, AdjunctEffect adjunct) {}

    private Needled needle(Member member) {
        Skin skin = SkinAtlas.skinOf(member.patient(), zone.site(), member.own());
        Channels channels = course.map(given -> Insertion.strike(skin, given.sessionOn(zone), puncture))
                .orElse(Channels.NONE);
        Occlusion cover =
                course.flatMap(Course::topical).map(TopicalUse::occlusion).orElse(Occlusion.NONE);
        ChannelClosure closure = ClosureClock.closureOf(skin, channels, cover, false, closing);
        AdjunctEffect adjunct = dose.map(use -> AdjunctEffect.of(
                        use.topical().key(),
                        Permeation.run(skin, channels, closure, use, transport.orElseThrow(), tools.permeation)))
                .orElseGet(() -> course.flatMap(Course::topical)
                        .map(use -> AdjunctEffect.untracked(use.topical().key()))
                        .orElse(AdjunctEffect.NONE));
        List<Wound> wounds = sessionDays.stream()
                .map(day -> new Wound(day, channels, closure))
                .toList();
        return new Needled(skin, channels, wounds, adjunct);
    }
}
