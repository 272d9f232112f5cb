package org.percola.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.percola.device.DeviceCatalogue;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.Healing;
import org.percola.healing.HealingParameters;
import org.percola.healing.HealingWorkspace;
import org.percola.healing.Recovery;
import org.percola.healing.Wound;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.puncture.Channels;
import org.percola.puncture.Insertion;
import org.percola.puncture.PunctureParameters;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.ChannelClosure;
import org.percola.transport.ClosureClock;
import org.percola.transport.ClosureParameters;
import org.percola.transport.Exposure;
import org.percola.transport.Permeation;
import org.percola.transport.PermeationWorkspace;
import org.percola.transport.TransportParameters;
import org.percola.treatment.Applied;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.Session;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
import org.percola.treatment.TopicalUse;

/**
 * A published trial as the chain runs it. What an abstract leaves out is assumed and said in {@code assumed}.
 *
 * @param person the mean participant
 * @param productKey topical, "" for none
 * @param readDays counted from the first session
 */
record Trial(
        String study,
        Concern concern,
        Patient person,
        Site site,
        String deviceKey,
        double settingMm,
        int passes,
        int sessions,
        double intervalDays,
        String productKey,
        double readDays,
        String assumed) {

    /** All directions together: between the 12 of a vendor's study and what clinical descriptions allow (10-20). */
    static final int ROLLER_PASSES = 15;

    static final int PEN_PASSES = 4;

    static Patient person(double ageYears, Phototype phototype) {
        return Patient.of(ageYears, Sex.FEMALE, phototype);
    }

    /** What the course does to the tissue of the mean participant in one world, and what of the topical arrives. */
    Tissue tissue(ParameterDraw world) {
        Skin skin = SkinAtlas.skinOf(person, site, world);
        Session session = new Session(
                DeviceCatalogue.standard().find(deviceKey).orElseThrow(),
                settingMm,
                new Intensity.Passes(passes),
                0,
                Operator.PROFESSIONAL);
        Channels channels = Insertion.strike(skin, session, PunctureParameters.of(world));
        ChannelClosure closure =
                ClosureClock.closureOf(skin, channels, Occlusion.NONE, false, ClosureParameters.of(world));
        List<Wound> wounds = IntStream.range(0, sessions)
                .mapToObj(k -> new Wound(k * intervalDays, channels, closure))
                .toList();
        Recovery recovery = Healing.run(skin, wounds, HealingParameters.of(world), days(), new HealingWorkspace());
        return new Tissue(channels, recovery, adjunct(skin, channels, closure, world));
    }

    /** What the chain makes of the course. */
    record Tissue(Channels channels, Recovery recovery, AdjunctEffect adjunct) {}

    private AdjunctEffect adjunct(Skin skin, Channels channels, ChannelClosure closure, ParameterDraw world) {
        if (productKey.isEmpty()) {
            return AdjunctEffect.NONE;
        }
        Topical topical = TopicalCatalogue.standard().find(productKey).orElseThrow();
        if (topical.solute().isEmpty()) {
            return AdjunctEffect.untracked(productKey);
        }
        TopicalUse use = new TopicalUse(
                topical, Applied.AFTER, 0, topical.concentrationMgPerMl(), 10, topical.vehiclePh(), Occlusion.NONE);
        Exposure exposure =
                Permeation.run(skin, channels, closure, use, TransportParameters.of(world), new PermeationWorkspace());
        return AdjunctEffect.of(productKey, exposure);
    }

    private double[] days() {
        List<Double> days = new ArrayList<>();
        for (double day = 0; day <= readDays + 0.5; day++) {
            days.add(day);
        }
        for (int k = 0; k < sessions; k++) {
            days.add(k * intervalDays);
        }
        days.add(readDays);
        return days.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The published participants read by the median rater of the median clinic. */
    static ParameterDraw central() {
        return ParameterDraw.central(Evidence.standard());
    }
}
