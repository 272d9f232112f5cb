package org.percola.puncture;

import java.util.List;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.RandomStream;
import org.percola.patient.Site;
import org.percola.skin.Skin;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.Session;

/** Skins, devices and draws that the tests of puncture share. */
final class Bench {
    static final PunctureParameters CENTRAL = PunctureParameters.of(ParameterDraw.central(Evidence.standard()));
    /** Indentation modulus of the design note, in MPa, and its coefficient of variation between skins. */
    static final double MODULUS_MPA = 1.5;

    private static final double MODULUS_CV = 0.45;

    private Bench() {}

    static Skin face() {
        return faceOf(MODULUS_MPA);
    }

    /** A facial skin: 15 um stratum corneum, 60 um epidermis, 1.1 mm dermis. */
    static Skin faceOf(double modulusMPa) {
        return new Skin(
                Site.CHEEK, new Skin.Layers(15, 60, 1100), new Skin.Stiffness(modulusMPa), 1, Skin.Capacity.REFERENCE);
    }

    /** The facial skin of one draw: modulus lognormal about 1.5 MPa. */
    static Skin faceOfDraw(long draw) {
        double sd = StrictMath.sqrt(StrictMath.log1p(MODULUS_CV * MODULUS_CV));
        double z = RandomStream.of(7, 0, draw, "modulus").normal();
        return faceOf(MODULUS_MPA * StrictMath.exp(sd * z));
    }

    static ParameterDraw world(long draw) {
        return ParameterDraw.of(Evidence.standard(), 7, 0, draw);
    }

    static PunctureParameters drawn(long draw) {
        return PunctureParameters.of(world(draw));
    }

    /** Six needles of 0.35 mm at 125 Hz; tip and taper assumed. */
    static Device pen() {
        return device(DeviceKind.PEN, 6, new Needle(7.5, 350, 1.0), 125, false);
    }

    /** Fourteen needles of 32 gauge at 117 Hz; tip and taper assumed. */
    static Device finePen() {
        return device(DeviceKind.PEN, 14, new Needle(7.5, 235, 1.0), 117, false);
    }

    /** 192 needles of 0.1 mm on a drum of 2 by 2 cm; tip and taper assumed. */
    static Device roller() {
        return rollerWith(new Needle(6, 100, 0.8));
    }

    static Device rollerWith(Needle needle) {
        return device(DeviceKind.ROLLER, 192, needle, 0, false);
    }

    static Device stamp() {
        return device(DeviceKind.STAMP, 35, new Needle(6, 250, 1.0), 0, false);
    }

    static Device patch() {
        return device(DeviceKind.PATCH, 100, new Needle(5, 250, 0.6), 0, true);
    }

    static Device device(DeviceKind kind, int needles, Needle needle, double frequencyHz, boolean basePlate) {
        boolean drum = kind == DeviceKind.ROLLER;
        return new Device(
                "inline",
                "bench",
                kind,
                needles,
                needle,
                3,
                frequencyHz,
                drum ? 0 : 10,
                drum ? 20 : 0,
                drum ? 20 : 0,
                0,
                basePlate,
                false,
                "",
                List.of());
    }

    static List<Device> devices() {
        return List.of(pen(), finePen(), roller(), stamp(), patch());
    }

    static Session session(Device device, double settingMm, int passes) {
        return session(device, settingMm, new Intensity.Passes(passes));
    }

    static Session session(Device device, double settingMm, Intensity intensity) {
        return new Session(device, settingMm, intensity, 0, Operator.PROFESSIONAL);
    }

    static Session atSpeed(Device device, double settingMm, double speedMmPerS) {
        return new Session(device, settingMm, new Intensity.Passes(1), speedMmPerS, Operator.PROFESSIONAL);
    }
}
