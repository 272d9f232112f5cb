package org.percola.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.Wound;
import org.percola.numeric.RandomStream;
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
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.Session;

/**
 * A published course as the puncture model sees it: its own device, setting and passes where they were told, a stated span
 * where they were not, on eight people like those who took part, one puncture draw each. A mean over them carries what is
 * not known about the dose.
 *
 * @param devices one of these in turn, where the text names none
 * @param assumed what its text leaves open
 */
record PublishedCourse(
        String key,
        String study,
        List<String> devices,
        double settingLowMm,
        double settingHighMm,
        int passesLow,
        int passesHigh,
        int sessionsCount,
        double intervalDays,
        double ageYears,
        List<Phototype> phototypes,
        String assumed) {
    /** A block of the integrator, and the places of a setting: the middles of eight equal parts of its span. */
    static final int PEOPLE = 8;

    /** Walks through the eight places of the passes in another order than through those of the setting. */
    private static final int STRIDE = 3;

    private static final long SEED = 2013;

    static List<PublishedCourse> all() {
        return Table.read(
                "courses.csv",
                row -> new PublishedCourse(
                        row.text("key"),
                        row.text("study"),
                        row.words("devices"),
                        row.number("settingLowMm"),
                        row.number("settingHighMm"),
                        row.count("passesLow"),
                        row.count("passesHigh"),
                        row.count("sessions"),
                        row.number("intervalDays"),
                        row.number("ageYears"),
                        row.words("phototypes").stream().map(Phototype::valueOf).toList(),
                        row.text("assumed")));
    }

    /** Day of the last session. */
    double lastDay() {
        return (sessionsCount - 1) * intervalDays;
    }

    /** One of the people: a skin, and the wounds of the whole course. */
    record Person(Skin skin, List<Wound> wounds) {}

    /** The people; the same at every call. */
    List<Person> people(Evidence evidence) {
        var people = new ArrayList<Person>();
        for (int k = 0; k < PEOPLE; k++) {
            RandomStream chance = RandomStream.of(SEED, 0, k, key);
            double settingPlace = (k + chance.uniform()) / PEOPLE;
            double passesPlace = (k * STRIDE % PEOPLE + chance.uniform()) / PEOPLE;
            Device device = DeviceCatalogue.standard()
                    .find(devices.get(k % devices.size()))
                    .orElseThrow();
            people.add(person(
                    device,
                    settingLowMm + settingPlace * (settingHighMm - settingLowMm),
                    passesLow + (int) (passesPlace * (passesHigh - passesLow + 1)),
                    phototypes.get(k / devices.size() % phototypes.size()),
                    ParameterDraw.of(evidence, SEED, 0, k)));
        }
        return people;
    }

    private Person person(Device device, double settingMm, int passesCount, Phototype phototype, ParameterDraw draw) {
        Skin skin = SkinAtlas.skinOf(Patient.of(ageYears, Sex.FEMALE, phototype), Site.FACE, draw);
        var session = new Session(device, settingMm, new Intensity.Passes(passesCount), 0, Operator.PROFESSIONAL);
        Channels channels = Insertion.strike(skin, session, PunctureParameters.of(draw));
        ChannelClosure closure =
                ClosureClock.closureOf(skin, channels, Occlusion.NONE, false, ClosureParameters.of(draw));
        return new Person(
                skin,
                IntStream.range(0, sessionsCount)
                        .mapToObj(number -> new Wound(number * intervalDays, channels, closure))
                        .toList());
    }
}
