package org.percola.casebook;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.percola.casebook.Protocol.Circumstance;
import org.percola.device.Device;
import org.percola.healing.Healing;
import org.percola.healing.HealingWorkspace;
import org.percola.healing.Recovery;
import org.percola.healing.Wound;
import org.percola.numeric.Curve;
import org.percola.numeric.RandomStream;
import org.percola.outcome.AdjunctEffect;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.puncture.Channels;
import org.percola.puncture.Insertion;
import org.percola.puncture.InsertionDetail;
import org.percola.puncture.PunctureParameters;
import org.percola.safety.SideEffectReading;
import org.percola.safety.SideEffects;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.ChannelClosure;
import org.percola.transport.ClosureClock;
import org.percola.transport.Exposure;
import org.percola.transport.Permeation;
import org.percola.transport.PermeationWorkspace;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/**
 * A protocol carried out once, in one world: what its text leaves open is drawn, then the chain runs as in a forecast.
 * Tissue is solved when somebody first asks for it.
 */
final class Experiment {
    /** Skin off the body does not close: half-lives beyond any experiment. */
    private static final ChannelClosure NEVER = new ChannelClosure(1e9, 1e9, 1e9);

    /** When after each session tissue is looked at, so that redness that comes and goes is not missed. */
    private static final double[] AFTERMATH_DAYS = {0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 10, 14};

    private final Protocol protocol;
    private final World world;
    private final Patient patient;
    private final Skin skin;
    private final @Nullable Course course;
    private final Channels channels;
    private final ChannelClosure closure;
    private final NavigableSet<Double> readDays;
    private @Nullable Recovery recovery;
    private @Nullable Exposure topicalExposure;

    /** What all experiments of a casebook share. */
    record Bench(DeviceShelf devices, HealingWorkspace healing, PermeationWorkspace permeation) {}

    private final Bench bench;

    /**
     * Carries a protocol out.
     *
     * @param streamKey names the stream of what is left open; two arms of one study share it
     * @param phototype of the people; the protocol lists several
     * @param readDays days that somebody will ask for
     */
    Experiment(
            Protocol protocol,
            World world,
            String streamKey,
            @Nullable Phototype phototype,
            NavigableSet<Double> readDays,
            Bench bench) {
        this.protocol = protocol;
        this.world = world;
        this.bench = bench;
        this.readDays = readDays;
        RandomStream open = world.stream(streamKey);
        double settingPlace = world.place(open);
        double passesPlace = world.place(open);
        double speedPlace = world.place(open);
        double sessionsPlace = world.place(open);
        double agePlace = world.place(open);
        double phototypePlace = world.place(open);
        double tipPlace = world.place(open);
        List<Phototype> types = protocol.phototypes();
        patient = Patient.of(
                protocol.ageYears().at(agePlace),
                Sex.FEMALE,
                phototype != null ? phototype : types.get((int) (phototypePlace * types.size())));
        skin = skin();
        if (protocol.deviceKey().isEmpty()) {
            course = null;
            channels = Channels.NONE;
        } else {
            Device device = bench.devices().deviceAt(protocol.deviceKey(), tipPlace);
            course = new Course(
                    null,
                    device,
                    List.of(new Zone(protocol.site(), protocol.settingMm().at(settingPlace))),
                    new Intensity.Passes(protocol.passesCount().countAt(passesPlace)),
                    protocol.sessionsCount().countAt(sessionsPlace),
                    protocol.intervalDays(),
                    Operator.PROFESSIONAL,
                    null,
                    null,
                    protocol.speedMmPerS().at(speedPlace),
                    0,
                    SunProtection.UNKNOWN);
            channels = Insertion.strike(skin, course.sessionOn(course.zones().getFirst()), puncture());
        }
        closure = protocol.has(Circumstance.EXCISED)
                ? NEVER
                : ClosureClock.closureOf(
                        skin, channels, occlusion(), protocol.has(Circumstance.COX_INHIBITOR), world.closure());
    }

    private Skin skin() {
        Skin living = SkinAtlas.skinOf(patient, protocol.site(), world.draw());
        if (!protocol.has(Circumstance.EXCISED)) {
            return living;
        }
        Skin.Capacity c = living.capacity();
        return new Skin(
                living.site(),
                living.layers(),
                living.stiffness(),
                living.melanocyteReactivity(),
                new Skin.Capacity(
                        c.barrierClosureRatio(),
                        c.poreClosureRatio(),
                        c.collagenOneRatio(),
                        c.collagenThreeRatio(),
                        c.mmpProductionRatio(),
                        c.mmpClearanceRatio(),
                        0));
    }

    private PunctureParameters puncture() {
        return protocol.has(Circumstance.BENCH) ? world.benchPuncture() : world.puncture();
    }

    private Occlusion occlusion() {
        return protocol.has(Circumstance.OCCLUDED) ? Occlusion.FILM : Occlusion.NONE;
    }

    World world() {
        return world;
    }

    Protocol protocol() {
        return protocol;
    }

    Patient patient() {
        return patient;
    }

    Channels channels() {
        return channels;
    }

    ChannelClosure closure() {
        return closure;
    }

    Course course() {
        if (course == null) {
            throw new IllegalStateException("Protocol " + protocol.key() + " treats nobody.");
        }
        return course;
    }

    double settingMm() {
        return course().zones().getFirst().settingMm();
    }

    InsertionDetail detail() {
        return InsertionDetail.of(skin, course().sessionOn(course().zones().getFirst()), puncture());
    }

    /** The twelve side effects of the course. */
    List<SideEffectReading> sideEffects() {
        Treatment treatment = course == null ? NoTreatment.at(protocol.site()) : course;
        return SideEffects.read(patient, treatment, skin, channels, recovery(), world.safety());
    }

    double painScore() {
        return SideEffects.painScore(course(), channels, protocol.has(Circumstance.NUMBED), world.safety());
    }

    /** The tissue over the days, solved once. */
    Recovery recovery() {
        Recovery found = recovery;
        if (found == null) {
            List<Wound> wounds = sessionDays().stream()
                    .map(day -> new Wound(day, channels, closure))
                    .toList();
            found = Healing.run(skin, wounds, world.healing(), days(), bench.healing());
            recovery = found;
        }
        return found;
    }

    /** The same on the session days and one day of reading only: all that a grading needs. */
    Recovery recoveryOn(double readDay) {
        TreeSet<Double> few = new TreeSet<>(sessionDays());
        few.add(0.0);
        few.add(readDay);
        double[] days = few.stream().mapToDouble(Double::doubleValue).toArray();
        Recovery all = recovery();
        return new Recovery(
                on(days, all.collagenChangeFraction()),
                on(days, all.elastinChangeFraction()),
                on(days, all.epidermisChangeFraction()),
                on(days, all.erythemaFraction()),
                on(days, all.oedemaFraction()),
                on(days, all.barrierOpenFraction()),
                on(days, all.melaninExcess()),
                on(days, all.newCollagenOneFraction()),
                () -> on(days, all.bloodFlowChangeFraction()),
                all.peakMelaninExcess(),
                all.peakScarCollagen(),
                all.report());
    }

    private static Curve on(double[] days, Curve curve) {
        return Curve.of(days, Arrays.stream(days).map(curve::at).toArray());
    }

    private List<Double> sessionDays() {
        return course == null
                ? List.of()
                : IntStream.range(0, course.sessionsCount())
                        .mapToObj(session -> session * course.intervalDays())
                        .toList();
    }

    private double[] days() {
        TreeSet<Double> days = new TreeSet<>(readDays);
        days.add(0.0);
        for (double session : sessionDays()) {
            days.add(session);
            for (double delay : AFTERMATH_DAYS) {
                days.add(session + delay);
            }
        }
        return days.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What the protocol's own topical adds. */
    AdjunctEffect adjunct() {
        if (protocol.topicalKey().isEmpty()) {
            return AdjunctEffect.NONE;
        }
        Exposure found = topicalExposure;
        if (found == null) {
            found = exposure(bench.devices().topical(protocol.topicalKey()));
            topicalExposure = found;
        }
        return AdjunctEffect.of(protocol.topicalKey(), found);
    }

    /** A product put on after the session. */
    Exposure exposure(Topical topical) {
        double concentration =
                protocol.concentrationMgPerMl() > 0 ? protocol.concentrationMgPerMl() : topical.concentrationMgPerMl();
        TopicalUse use = new TopicalUse(
                topical, Applied.AFTER, 0, concentration, protocol.volumeUlPerCm2(), topical.vehiclePh(), occlusion());
        return Permeation.run(skin, channels, closure, use, world.transport(), bench.permeation());
    }
}
