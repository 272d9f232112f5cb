package org.percola.puncture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.percola.device.Device;
import org.percola.device.Needle;
import org.percola.evidence.ParameterDraw;
import org.percola.skin.Skin;
import org.percola.treatment.Handling;
import org.percola.treatment.Session;
import org.percola.treatment.SkinTension;

/**
 * What drives the reach of a session's needles: the steps of one strike, and what each cause changes when it alone is
 * otherwise. Codes and numbers; words live elsewhere.
 *
 * @param detail the steps of one upright needle that touches the skin
 * @param channels what the session leaves
 * @param restruckFraction part of the holes' area that falls into holes already made
 * @param nearestHoleMm mean distance from a hole to its nearest neighbour; 0 if there is none
 * @param factors by how much reach they move, the largest first
 */
public record ReachExplanation(
        InsertionDetail detail,
        Channels channels,
        double restruckFraction,
        double nearestHoleMm,
        List<Factor> factors) {
    private static final double MM2_PER_CM2 = 100;
    private static final double UM_PER_MM = 1000;
    private static final double ALMOST_NOTHING = 1e-4;
    private static final double HALF_MILLIMETRE = 0.5;

    public ReachExplanation {
        factors = List.copyOf(factors);
    }

    /** What is otherwise. */
    public enum Cause {
        /** The setting half a millimetre deeper, within the device's range. */
        DEEPER_SETTING,
        /** No gap between the head and the skin. */
        NO_GAP,
        /** Needles upright. */
        NO_TILT,
        /** Skin half as stiff. */
        SOFTER_SKIN,
        /** Skin twice as stiff. */
        STIFFER_SKIN,
        /** Skin stretched while it is needled. */
        STRETCHED_SKIN,
        /** Skin not held. */
        LAX_SKIN,
        /** Tips half as wide. */
        SHARPER_TIP,
        /** Each needle after ten thousand strikes. */
        BLUNTED_TIP,
        /** Shafts half as thick. */
        THINNER_SHAFT,
        /** Skin hardens not at all with the speed of the needle. */
        NO_RATE_STIFFENING,
        /** Half the force to slide deeper. */
        EASIER_SLIDE,
        /** A plate that presses the tent down between the needles. */
        BASE_PLATE,
        /** Vibration at kilohertz. */
        VIBRATION
    }

    /**
     * One cause and what it changes.
     *
     * @param reachMm mean reach of inserted needles with it
     * @param reachChangeMm that less the session's own
     * @param insertedFraction strikes that insert with it
     * @param insertedChangeFraction that less the session's own
     */
    public record Factor(
            Cause cause,
            double reachMm,
            double reachChangeMm,
            double insertedFraction,
            double insertedChangeFraction) {}

    /** Who counts the strikes. */
    private enum Counted {
        FOR_HEALING {
            @Override
            Channels channels(Skin skin, Session session, ParameterDraw world) {
                return Insertion.strike(skin, session, PunctureParameters.of(world));
            }

            @Override
            InsertionDetail detail(Skin skin, Session session, ParameterDraw world) {
                return InsertionDetail.of(skin, session, PunctureParameters.of(world));
            }
        },
        FOR_A_SOLUTE {
            @Override
            Channels channels(Skin skin, Session session, ParameterDraw world) {
                return Insertion.open(skin, session, PunctureParameters.ofExperiment(world));
            }

            @Override
            InsertionDetail detail(Skin skin, Session session, ParameterDraw world) {
                return InsertionDetail.ofExperiment(skin, session, PunctureParameters.ofExperiment(world));
            }
        };

        abstract Channels channels(Skin skin, Session session, ParameterDraw world);

        abstract InsertionDetail detail(Skin skin, Session session, ParameterDraw world);
    }

    /** The explanation of what healing answers to, in that world, usually the central one. */
    public static ReachExplanation of(Skin skin, Session session, ParameterDraw world) {
        return of(Counted.FOR_HEALING, skin, session, world);
    }

    /** The explanation of what a permeation experiment finds open ({@link Insertion#open}). */
    public static ReachExplanation ofExperiment(Skin skin, Session session, ParameterDraw world) {
        return of(Counted.FOR_A_SOLUTE, skin, session, world);
    }

    private static ReachExplanation of(Counted counted, Skin skin, Session session, ParameterDraw world) {
        Channels own = counted.channels(skin, session, world);
        var factors = new ArrayList<Factor>();
        for (Cause cause : Cause.values()) {
            Channels other = strike(cause, counted, skin, session, world);
            factors.add(new Factor(
                    cause,
                    other.reachMm(),
                    other.reachMm() - own.reachMm(),
                    other.insertedFraction(),
                    other.insertedFraction() - own.insertedFraction()));
        }
        factors.sort(Comparator.comparingDouble((Factor factor) -> -StrictMath.abs(factor.reachChangeMm())));
        double holeMm = own.openDiameterUm() / UM_PER_MM;
        double area = own.densityPerCm2() / MM2_PER_CM2 * StrictMath.PI / 4 * holeMm * holeMm;
        return new ReachExplanation(
                counted.detail(skin, session, world),
                own,
                area > 0 ? StrictMath.max(0, 1 - own.coveredFraction() / area) : 0,
                own.densityPerCm2() > 0 ? 0.5 / StrictMath.sqrt(own.densityPerCm2() / MM2_PER_CM2) : 0,
                factors);
    }

    private static Channels strike(Cause cause, Counted counted, Skin skin, Session session, ParameterDraw world) {
        Device device = session.device();
        Needle needle = device.needle();
        Handling handling = session.handling();
        return switch (cause) {
            case DEEPER_SETTING -> {
                double deeper = StrictMath.min(session.settingMm() + HALF_MILLIMETRE, device.maxSettingMm());
                yield counted.channels(skin, setting(session, deeper), world);
            }
            case NO_GAP -> counted.channels(skin, session, world.with("puncture.gapScale", ALMOST_NOTHING));
            case NO_TILT -> counted.channels(skin, session, world.with("puncture.tiltScale", 0));
            case SOFTER_SKIN -> counted.channels(modulus(skin, 0.5), session, world);
            case STIFFER_SKIN -> counted.channels(modulus(skin, 2), session, world);
            case STRETCHED_SKIN ->
                counted.channels(skin, session.with(tension(handling, SkinTension.STRETCHED)), world);
            case LAX_SKIN -> counted.channels(skin, session.with(tension(handling, SkinTension.LAX)), world);
            case SHARPER_TIP ->
                counted.channels(
                        skin,
                        needle(
                                session,
                                new Needle(
                                        StrictMath.max(0.1, 0.5 * needle.tipRadiusUm()),
                                        needle.shaftDiameterUm(),
                                        needle.taperLengthMm())),
                        world);
            case BLUNTED_TIP ->
                counted.channels(
                        skin,
                        session.with(new Handling(
                                handling.tension(),
                                handling.strikesBefore() + 10_000,
                                handling.directionsCount(),
                                handling.vibrated())),
                        world);
            case THINNER_SHAFT ->
                counted.channels(
                        skin,
                        needle(
                                session,
                                new Needle(
                                        needle.tipRadiusUm(),
                                        StrictMath.max(0.5 * needle.shaftDiameterUm(), 2.2 * needle.tipRadiusUm()),
                                        needle.taperLengthMm())),
                        world);
            case NO_RATE_STIFFENING -> counted.channels(skin, session, world.with("puncture.rateExponent", 0));
            case EASIER_SLIDE ->
                counted.channels(
                        skin,
                        session,
                        world.with("puncture.slideLineEnergy", 0.5 * world.value("puncture.slideLineEnergy")));
            case BASE_PLATE -> counted.channels(skin, device(session, needle, true), world);
            case VIBRATION ->
                counted.channels(
                        skin,
                        session.with(new Handling(
                                handling.tension(), handling.strikesBefore(), handling.directionsCount(), true)),
                        world);
        };
    }

    private static Handling tension(Handling handling, SkinTension tension) {
        return new Handling(tension, handling.strikesBefore(), handling.directionsCount(), handling.vibrated());
    }

    private static Skin modulus(Skin skin, double ratio) {
        return new Skin(
                skin.site(),
                skin.layers(),
                new Skin.Stiffness(ratio * skin.stiffness().indentationMPa()),
                skin.melanocyteReactivity(),
                skin.capacity());
    }

    private static Session setting(Session session, double settingMm) {
        return new Session(
                session.device(),
                settingMm,
                session.intensity(),
                session.glideSpeedMmPerS(),
                session.operator(),
                session.handling());
    }

    private static Session needle(Session session, Needle needle) {
        return device(session, needle, session.device().basePlate());
    }

    private static Session device(Session session, Needle needle, boolean basePlate) {
        Device d = session.device();
        var other = new Device(
                d.key(),
                d.name(),
                d.kind(),
                d.needlesCount(),
                needle,
                d.maxSettingMm(),
                d.frequencyHz(),
                d.headWidthMm(),
                d.drumDiameterMm(),
                d.drumWidthMm(),
                d.spacingMm(),
                basePlate,
                d.homeUse(),
                d.authorisation(),
                d.sources());
        return new Session(
                other,
                session.settingMm(),
                session.intensity(),
                session.glideSpeedMmPerS(),
                session.operator(),
                session.handling());
    }
}
