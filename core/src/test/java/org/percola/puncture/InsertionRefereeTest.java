package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.percola.device.Device;
import org.percola.device.Needle;
import org.percola.skin.Skin;
import org.percola.treatment.Session;

/**
 * Convergence: the sum over cells against a referee that plays 100 000 strikes one by one, each with its own gap, tilt and
 * insertion force. Bands are four standard errors plus what the cells and the mean cosine are allowed to cost.
 */
class InsertionRefereeTest {
    private static final int STRIKES = 100_000;
    private static final double CELLS_SHARE = 0.003;
    private static final double CELLS_MM = 0.004;

    @ParameterizedTest
    @CsvSource({
        "PEN, 0.3",
        "PEN, 0.5",
        "PEN, 1.0",
        "PEN, 1.6",
        "ROLLER, 0.5",
        "ROLLER, 1.0",
        "ROLLER, 2.0",
        "PATCH, 0.6"
    })
    void cellsAgreeWithStrikesPlayedOneByOne(String kind, double settingMm) {
        Device device = switch (kind) {
            case "PEN" -> Bench.pen();
            case "ROLLER" -> Bench.roller();
            default -> Bench.patch();
        };
        Session session = Bench.session(device, settingMm, 4);
        Skin skin = Bench.face();
        Channels summed = Insertion.strike(skin, session, Bench.CENTRAL);
        Played played = play(skin, session, Bench.CENTRAL, new SplittableRandom(20261201));

        near(summed.insertedFraction(), played.inserted());
        near(summed.breachedFraction(), played.breached());
        near(summed.dermisReachedFraction(), played.dermis());
        near(summed.beyondSkinFraction(), played.beyond());
        near(summed.pinpointBleedingProbability(), played.bleeding());
        double insertions = played.inserted() * STRIKES;
        assertThat(summed.reachMm())
                .isCloseTo(played.reachMm(), within(4 * played.reachSdMm() / StrictMath.sqrt(insertions) + CELLS_MM));
        assertThat(summed.reachSdMm()).isCloseTo(played.reachSdMm(), within(2 * CELLS_MM));
        double holes = -StrictMath.log1p(-summed.coveredFraction());
        assertThat(holes).isCloseTo(played.areaMm2() / 100 * 4 * perPass(session), within(0.02 * holes));
    }

    private static double perPass(Session session) {
        return StrikeDensity.perPassPerCm2(session.device(), InsertionDetail.glideSpeedMmPerS(session, Bench.CENTRAL));
    }

    private static void near(double share, double played) {
        double error = StrictMath.sqrt(played * (1 - played) / STRIKES);
        assertThat(share).isCloseTo(played, within(4 * error + CELLS_SHARE));
    }

    private record Played(
            double inserted,
            double breached,
            double dermis,
            double beyond,
            double bleeding,
            double reachMm,
            double reachSdMm,
            double areaMm2) {}

    private static Played play(Skin skin, Session session, PunctureParameters parameters, SplittableRandom random) {
        Needle shape = session.device().needle();
        var needle = NeedleProfile.of(shape);
        double speed = InsertionDetail.needleSpeedMmPerS(session, parameters);
        var tenting = Tenting.of(needle, skin.stiffness().indentationMPa(), speed, parameters);
        double nominalN = InsertionForce.of(needle.tipDiameterMm(), parameters).insertionN();
        double epidermisMm = (skin.layers().stratumCorneumUm() + skin.layers().epidermisUm()) / 1000;
        double skinMm = skin.layers().totalUm() / 1000;
        double plate = session.device().basePlate() ? 1 - parameters.basePlateShare() : 1;
        double inserted = 0;
        double breached = 0;
        double dermis = 0;
        double beyond = 0;
        double bleeding = 0;
        double reach = 0;
        double squares = 0;
        double area = 0;
        for (int k = 0; k < STRIKES; k++) {
            double gap = StrictMath.abs(random.nextGaussian()) * parameters.gapScale();
            double tilt = StrictMath.toRadians(StrictMath.abs(random.nextGaussian()) * parameters.tiltScale());
            double stroke = session.settingMm() * StrictMath.cos(tilt) - gap;
            double u = random.nextDouble();
            double scatter = parameters.needleScatter() * StrictMath.sqrt(3) / StrictMath.PI;
            double needed = nominalN * StrictMath.exp(scatter * StrictMath.log(u / (1 - u)));
            if (stroke <= 0) {
                continue;
            }
            double depth = tipAt(stroke, plate, needle, tenting, parameters);
            boolean in = stroke > tenting.depthMm(needed);
            boolean open = stroke > tenting.depthMm(parameters.surfaceBreachRatio() * needed);
            breached += open ? 1 : 0;
            double hole = needle.diameterMm(in ? depth : StrictMath.min(depth, epidermisMm));
            double left = ResidualHole.diameterMm(hole, parameters);
            area += open ? StrictMath.PI / 4 * left * left : 0;
            if (in) {
                inserted++;
                reach += depth;
                squares += depth * depth;
                dermis += depth > epidermisMm ? 1 : 0;
                beyond += depth > skinMm ? 1 : 0;
                bleeding += PinpointBleeding.probability(depth, hole, parameters);
            }
        }
        double mean = reach / inserted;
        return new Played(
                inserted / STRIKES,
                breached / STRIKES,
                dermis / STRIKES,
                beyond / STRIKES,
                bleeding / STRIKES,
                mean,
                StrictMath.sqrt(squares / inserted - mean * mean),
                area / STRIKES);
    }

    /** The tip's depth by damped iteration of z = L - (1 - q) w(Gs D(z)). */
    private static double tipAt(
            double stroke, double plate, NeedleProfile needle, Tenting tenting, PunctureParameters parameters) {
        double z = stroke / 2;
        for (int k = 0; k < 45; k++) {
            double force = parameters.slideLineEnergy() * needle.diameterMm(StrictMath.max(0, z));
            z = 0.5 * z + 0.5 * (stroke - plate * tenting.depthMm(force));
        }
        return StrictMath.max(0, z);
    }
}
