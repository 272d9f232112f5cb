package org.percola.safety;

import java.util.Arrays;
import java.util.List;
import org.percola.healing.Recovery;
import org.percola.numeric.Normal;
import org.percola.patient.ConditionCode;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.puncture.Channels;
import org.percola.safety.SafetyParameters.Spell;
import org.percola.safety.SafetyParameters.Threshold;
import org.percola.skin.Skin;
import org.percola.treatment.Course;
import org.percola.treatment.Operator;
import org.percola.treatment.Treatment;

/**
 * Reads the twelve side effects off one recovery.
 *
 * <p>Three kinds of figures, never mixed: a model tied to counts (dark marks, scars: {@code P = Phi(ln(x / threshold) /
 * slope)}, x the largest melanin excess or disorganised collagen), a posterior of counts (infection, cold sores, lumps, acne
 * flares), and no figure at all where nobody counted: at home, or where something makes it likelier by nobody knows how
 * much. More, deeper or denser sessions never lower one.
 *
 * @evidence DOGRA2014, abstract: dark marks 5/30, tram-track scars 2/30 after five roller sessions, phototype IV-V
 */
public final class SideEffects {
    private SideEffects() {}

    /**
     * All twelve, in the order of {@link SideEffect}, for one zone and one draw; of an untreated run, none comes.
     *
     * @param channels what each of the sessions leaves
     * @param recovery of the same zone
     */
    public static List<SideEffectReading> read(
            Patient patient, Treatment treatment, Skin skin, Channels channels, Recovery recovery, SafetyParameters p) {
        return Arrays.stream(SideEffect.values())
                .map(event -> read(event, patient, treatment, skin, channels, recovery, p))
                .toList();
    }

    /** One of them alone. */
    public static SideEffectReading read(
            SideEffect event,
            Patient patient,
            Treatment treatment,
            Skin skin,
            Channels channels,
            Recovery recovery,
            SafetyParameters p) {
        return treatment
                .course()
                .filter(course -> !channels.isIntact())
                .map(course -> read(event, course, patient, skin, channels, recovery, p))
                .orElseGet(() -> new SideEffectReading(event, 0, 0, 0));
    }

    private static SideEffectReading read(
            SideEffect event,
            Course course,
            Patient patient,
            Skin skin,
            Channels channels,
            Recovery recovery,
            SafetyParameters p) {
        SafetyParameters.Spells spells = p.spells();
        Faults.Effects faults = p.faults().of(course.faults());
        return switch (event) {
            case ERYTHEMA ->
                SideEffectReading.withoutDenominator(
                        event,
                        0,
                        VisibleSpell.longestDays(
                                recovery.erythemaFraction(),
                                course,
                                p.erythemaVisible() / (1 + faults.inflammation()),
                                p.shortestRedness()));
            case OEDEMA ->
                SideEffectReading.withoutDenominator(
                        event,
                        0,
                        VisibleSpell.longestDays(
                                        recovery.oedemaFraction(),
                                        course,
                                        p.oedemaVisible() / (1 + faults.inflammation()),
                                        p.shortestRedness())
                                * (skin.site() == Site.PERIORBITAL ? p.oedemaNearEyes() : 1));
            case PAIN ->
                new SideEffectReading(
                        event,
                        Pain.moderateProbability(painScore(course, channels, p), p),
                        0,
                        p.pain().duration());
            case BLEEDING -> new SideEffectReading(event, bleeding(course, channels, p), 0, p.bleedingDuration());
            case DRYNESS -> uncounted(event, spells.dryness());
            case FLAKING -> uncounted(event, spells.flaking());
            case PIH -> counted(event, darkMark(course, recovery, faults, p), spells.pih());
            case INFECTION ->
                course.operator() == Operator.HOME
                        ? uncounted(event, spells.infection())
                        : counted(event, infection(course, faults, p), spells.infection());
            case HERPES ->
                rare(
                        event,
                        course,
                        Circumstance.COLD_SORE_HISTORY.holds(course, patient),
                        p.rare().herpes(),
                        spells.herpes(),
                        p);
            case GRANULOMA ->
                rare(
                        event,
                        course,
                        Circumstance.NOT_STERILE.holds(course, patient)
                                || Circumstance.TOPICAL_NEEDLED_IN.holds(course, patient),
                        p.rare().granuloma(),
                        spells.granuloma(),
                        p);
            case ACNE_FLARE ->
                rare(
                        event,
                        course,
                        Circumstance.ACTIVE_ACNE.holds(course, patient),
                        p.rare().acneFlare(),
                        spells.acneFlare(),
                        p);
            case SCARRING -> counted(event, scar(patient, recovery, faults, p), spells.scarring());
        };
    }

    /** Days until neither redness nor swelling can be seen, of one set of readings. */
    public static double downtimeDays(List<SideEffectReading> readings) {
        return readings.stream()
                .filter(reading -> reading.event() == SideEffect.ERYTHEMA || reading.event() == SideEffect.OEDEMA)
                .mapToDouble(reading -> reading.onsetDay() + reading.durationDays())
                .max()
                .orElse(0);
    }

    /** What the median person reports of a session of this course on a 0-10 scale. */
    public static double painScore(Course course, Channels channels, SafetyParameters p) {
        return painScore(course, channels, course.anaesthetic().isPresent(), p);
    }

    /** The same, with a topical anaesthetic or without. */
    public static double painScore(Course course, Channels channels, boolean numbed, SafetyParameters p) {
        return Pain.score(channels, numbed, p.faults().of(course.faults()), p);
    }

    /** Chance that any hole of any session bleeds, holes independent of each other. */
    private static double bleeding(Course course, Channels channels, SafetyParameters p) {
        double areaCm2 = course.areaCm2() > 0 ? course.areaCm2() : p.bleedingArea();
        double holes = channels.densityPerCm2() * areaCm2 * course.sessionsCount();
        double sound = channels.pinpointBleedingProbability();
        double odds = (1 + p.faults().of(course.faults()).bleeding()) * sound;
        return 1 - StrictMath.pow(1 - odds / (1 - sound + odds), holes);
    }

    private static double darkMark(Course course, Recovery recovery, Faults.Effects faults, SafetyParameters p) {
        SafetyParameters.DarkMarks marks = p.darkMarks();
        double sun = marks.sunRatio(course.sunProtection());
        return chance(recovery.peakMelaninExcess() * sun * (1 + faults.inflammation()), marks.threshold());
    }

    private static double scar(Patient patient, Recovery recovery, Faults.Effects faults, SafetyParameters p) {
        double tendency = Circumstance.has(patient, ConditionCode.KELOID_TENDENCY) ? 1 + p.keloidTendencyExcess() : 1;
        return chance(recovery.peakScarCollagen() * tendency * (1 + faults.scar()), p.scars());
    }

    private static double infection(Course course, Faults.Effects faults, SafetyParameters p) {
        return overCourse(p.infectionPerCourse(), (1 + faults.infection()) * course.sessionsCount(), p);
    }

    /** What no published series reports: no figure at home, nor where something makes it likelier. */
    private static SideEffectReading rare(
            SideEffect event,
            Course course,
            boolean likelier,
            double probabilityPerCourse,
            Spell spell,
            SafetyParameters p) {
        return likelier || course.operator() == Operator.HOME
                ? uncounted(event, spell)
                : counted(event, overCourse(probabilityPerCourse, course.sessionsCount(), p), spell);
    }

    /** The same hazard in every session. */
    private static double overCourse(double probabilityPerCourse, double sessions, SafetyParameters p) {
        return 1 - StrictMath.pow(1 - probabilityPerCourse, sessions / p.referenceSessions());
    }

    private static double chance(double state, Threshold risk) {
        return state > 0 ? Normal.cumulative(StrictMath.log(state / risk.threshold()) / risk.slope()) : 0;
    }

    private static SideEffectReading counted(SideEffect event, double probability, Spell spell) {
        return new SideEffectReading(event, probability, spell.onset(), spell.duration());
    }

    private static SideEffectReading uncounted(SideEffect event, Spell spell) {
        return SideEffectReading.withoutDenominator(event, spell.onset(), spell.duration());
    }
}
