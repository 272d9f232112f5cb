package org.percola.forecast;

import org.percola.healing.Recovery;
import org.percola.numeric.Curve;
import org.percola.outcome.AdjunctEffect;
import org.percola.outcome.OutcomeParameters;
import org.percola.outcome.Outcomes;
import org.percola.outcome.SeenTissue;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.puncture.Channels;
import org.percola.safety.SafetyParameters;
import org.percola.safety.SideEffect;
import org.percola.safety.SideEffectReading;
import org.percola.safety.SideEffects;
import org.percola.skin.Skin;
import org.percola.treatment.Treatment;

/** What one member of a cohort went through; raters read it as often as they like. */
public final class PersonCourse {
    private final Patient patient;
    private final Treatment treatment;
    private final Skin skin;
    private final Channels channels;
    private final Recovery recovery;
    private final AdjunctEffect adjunct;
    private final OutcomeParameters outcome;
    private final SafetyParameters safety;

    PersonCourse(
            Patient patient,
            Treatment treatment,
            Skin skin,
            Channels channels,
            Recovery recovery,
            AdjunctEffect adjunct,
            OutcomeParameters outcome,
            SafetyParameters safety) {
        this.patient = patient;
        this.treatment = treatment;
        this.skin = skin;
        this.channels = channels;
        this.recovery = recovery;
        this.adjunct = adjunct;
        this.outcome = outcome;
        this.safety = safety;
    }

    public Patient patient() {
        return patient;
    }

    /**
     * Value minus baseline on the concern's scale; the score itself on an improvement scale.
     *
     * @param graded with its severity, on the scale that is read
     * @param timeDays one of the cohort's days of reading
     * @param personEffect standard normal: how well this person responds
     * @param raterEffect standard normal: the error of this rating
     */
    public double changeAt(Concern graded, double timeDays, double personEffect, double raterEffect) {
        Curve days = recovery.collagenChangeFraction();
        int place = days.placeOf(timeDays);
        SeenTissue seen = place < 0 ? SeenTissue.of(recovery) : SeenTissue.on(recovery, place);
        return Outcomes.read(graded, patient, seen, adjunct, outcome.withPerson(personEffect, raterEffect))
                .treatedChange()
                .at(timeDays);
    }

    /** A side effect of the course. */
    public SideEffectReading sideEffect(SideEffect event) {
        return SideEffects.read(event, patient, treatment, skin, channels, recovery, safety);
    }
}
