package org.percola.safety;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Listed;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/** Courses, people and channels that the tests of side effects share. */
final class Courses {
    private static final Device PEN = new Device(
            "inline",
            "a pen",
            DeviceKind.PEN,
            6,
            new Needle(7.5, 350, 1),
            1.5,
            125,
            10,
            0,
            0,
            0,
            false,
            false,
            "",
            List.of());

    private Courses() {}

    static Course usual() {
        return of(4, 30, Operator.PROFESSIONAL, SunProtection.UNKNOWN, null, null);
    }

    static Course withSun(SunProtection sun) {
        return of(4, 30, Operator.PROFESSIONAL, sun, null, null);
    }

    static Course withSessions(int sessions) {
        return of(sessions, 30, Operator.PROFESSIONAL, SunProtection.UNKNOWN, null, null);
    }

    static Course everyDays(double intervalDays, int sessions) {
        return of(sessions, intervalDays, Operator.PROFESSIONAL, SunProtection.UNKNOWN, null, null);
    }

    static Course atHome() {
        return of(4, 30, Operator.HOME, SunProtection.UNKNOWN, null, null);
    }

    static Course numbed() {
        Topical lidocaine = new Topical("lidocaine", "lidocaine", null, 40, 7, true, List.of());
        return of(4, 30, Operator.PROFESSIONAL, SunProtection.UNKNOWN, null, new Anaesthetic(lidocaine, 4, 30, 80));
    }

    static Course needlingIn(boolean notApproved) {
        Topical topical = new Topical("ascorbic-acid", "vitamin C", null, 200, 3.5, notApproved, List.of());
        return of(
                4,
                30,
                Operator.PROFESSIONAL,
                SunProtection.UNKNOWN,
                new TopicalUse(topical, Applied.DURING, 0, 200, 10, 3.5, Occlusion.NONE),
                null);
    }

    private static Course of(
            int sessions,
            double intervalDays,
            Operator operator,
            SunProtection sun,
            @Nullable TopicalUse topical,
            @Nullable Anaesthetic anaesthetic) {
        return new Course(
                null,
                PEN,
                List.of(new Zone(Site.CHEEK, 1.5)),
                new Intensity.Passes(4),
                sessions,
                intervalDays,
                operator,
                topical,
                anaesthetic,
                0,
                80,
                sun);
    }

    static Patient person() {
        return Patient.of(35, Sex.FEMALE, Phototype.IV);
    }

    static Patient with(ConditionCode code) {
        Patient bare = person();
        return new Patient(
                bare.ageYears(),
                bare.sex(),
                bare.phototype(),
                Said.NO,
                Said.NO,
                Said.NO,
                Listed.of(List.of(Condition.of(code))),
                Listed.notAsked(),
                Listed.notAsked(),
                Listed.notAsked(),
                Set.of());
    }

    static Skin skin(Site site) {
        return new Skin(site, new Skin.Layers(12, 60, 1200), new Skin.Stiffness(1), 1, Skin.Capacity.REFERENCE);
    }

    /** A pen's channels, that deep and that dense. */
    static Channels channels(double reachMm, double densityPerCm2, double bleeding) {
        return new Channels(
                4,
                0.9,
                1,
                reachMm,
                0.1,
                0.6 * reachMm,
                60,
                densityPerCm2 / 4,
                densityPerCm2,
                0,
                0.05,
                0.9,
                bleeding,
                0);
    }

    static Channels usualChannels() {
        return channels(1, 2000, 0.01);
    }
}
