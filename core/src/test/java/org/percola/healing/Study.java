package org.percola.healing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
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
 * A published course as the puncture model sees it: its device, setting and passes where they were told, a stated prior
 * where they were not, on people like those who took part. A study is a set of such people, one puncture draw each, so
 * that its mean carries what is not known about dose.
 *
 * @param devices one of these, evenly, where the text names none
 * @param passesLow fewest passes over the area, all directions together
 * @param passesHigh most passes
 */
record Study(
        String name,
        List<Device> devices,
        double settingLowMm,
        double settingHighMm,
        int passesLow,
        int passesHigh,
        int sessions,
        double everyDays,
        double ageYears,
        List<Phototype> phototypes) {
    private static final long SEED = 2013;
    static final int PEOPLE = 24;

    // Directions times passes per direction; 12 is 4 in each of three directions (a vendor's protocol), 15 the count of
    // a clinical description.
    static final int ROLLER_LOW = 10;
    static final int ROLLER_HIGH = 20;
    static final int PEN_LOW = 3;
    static final int PEN_HIGH = 6;

    static final List<Phototype> I_IV = List.of(Phototype.I, Phototype.II, Phototype.III, Phototype.IV);
    static final List<Phototype> I_VI =
            List.of(Phototype.I, Phototype.II, Phototype.III, Phototype.IV, Phototype.V, Phototype.VI);
    static final List<Phototype> III_IV = List.of(Phototype.III, Phototype.IV);
    static final List<Phototype> III_V = List.of(Phototype.III, Phototype.IV, Phototype.V);
    static final List<Phototype> IV_V = List.of(Phototype.IV, Phototype.V);

    /** The roller of the acne-scar studies, by its catalogue entry. */
    static final List<Device> ROLLERS = List.of(device("dermaroller-192"));

    /** Two cleared pens, the fewest and thickest against the most and finest needles. */
    static final List<Device> PENS = List.of(device("exceed"), device("skinpen"));

    /** The pens of the depth comparison: any that reach 2.5 mm. */
    static final List<Device> DEEP_PENS = List.of(device("dermapen"), device("skinpen"));

    static final Study LOTFI = roller("Lotfi 2013", 1.5, 5, 30, 28, III_IV);
    static final Study ALAM = roller("Alam 2014", 1.5, 3, 14, 40, I_IV);
    static final Study DOGRA = roller("Dogra 2014", 1.5, 5, 28, 28, IV_V);
    static final Study FABBROCINI = roller("Fabbrocini 2014", 1.5, 3, 30, 30, I_VI);
    static final Study ALQARQAZ = roller("Al-Qarqaz 2018", 1.5, 1, 30, 28, III_V);
    static final Study CACHAFEIRO = roller("Cachafeiro 2016", 1.5, 3, 28, 28, I_IV);
    static final Study KENKEL = new Study("Kenkel 2021", PENS, 1.0, 1.5, PEN_LOW, PEN_HIGH, 4, 30, 55, I_IV);
    static final Study ABLON =
            new Study("Ablon 2018", List.of(PENS.getFirst()), 0.8, 1.5, PEN_LOW, PEN_HIGH, 4, 30, 55, I_IV);
    static final Study SIDE_ROLLER = roller("El-Domyati 2024, roller side", 2.5, 6, 14, 28, III_IV);
    static final Study SIDE_PEN =
            new Study("El-Domyati 2024, pen side", DEEP_PENS, 2.5, 2.5, PEN_LOW, PEN_HIGH, 6, 14, 28, III_IV);

    static final Study FORTNIGHTLY_PEN =
            new Study("IASJ 2020, 1.5 mm side", PENS, 1.5, 1.5, PEN_LOW, PEN_HIGH, 6, 14, 25, III_IV);

    private static Study roller(
            String name, double lengthMm, int sessions, double every, double age, List<Phototype> who) {
        return new Study(name, ROLLERS, lengthMm, lengthMm, ROLLER_LOW, ROLLER_HIGH, sessions, every, age, who);
    }

    /** One person of a study: a skin, the channels of every session, and how they close. */
    record Person(Skin skin, Channels channels, ChannelClosure closure) {
        List<Wound> course(int sessions, double every) {
            return IntStream.range(0, sessions)
                    .mapToObj(k -> new Wound(k * every, channels, closure))
                    .toList();
        }
    }

    /** The people of this study; the same at every call. */
    List<Person> people() {
        var people = new ArrayList<Person>();
        for (int k = 0; k < PEOPLE; k++) {
            RandomStream chance = RandomStream.of(SEED, 0, k, "protocol");
            double setting = settingLowMm + chance.uniform() * (settingHighMm - settingLowMm);
            int passes = passesLow + (int) (chance.uniform() * (passesHigh - passesLow + 1));
            Device device = devices.get(k % devices.size());
            Phototype phototype = phototypes.get(k / devices.size() % phototypes.size());
            people.add(person(
                    device, setting, passes, ageYears, phototype, ParameterDraw.of(Evidence.standard(), SEED, 0, k)));
        }
        return people;
    }

    static Person person(
            Device device, double settingMm, int passes, double ageYears, Phototype phototype, ParameterDraw draw) {
        Skin skin = SkinAtlas.skinOf(Patient.of((int) ageYears, Sex.FEMALE, phototype), Site.FACE, draw);
        var session = new Session(device, settingMm, new Intensity.Passes(passes), 0, Operator.PROFESSIONAL);
        Channels channels = Insertion.strike(skin, session, PunctureParameters.of(draw));
        return new Person(
                skin,
                channels,
                ClosureClock.closureOf(skin, channels, Occlusion.NONE, false, ClosureParameters.of(draw)));
    }

    static Device device(String key) {
        return DeviceCatalogue.standard().find(key).orElseThrow();
    }
}
