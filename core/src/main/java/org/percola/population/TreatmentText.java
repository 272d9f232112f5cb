package org.percola.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;
import org.percola.patient.Site;
import org.percola.population.DesignWords.Reader;
import org.percola.population.DesignWords.Writer;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.OperatorFault;
import org.percola.treatment.Pka;
import org.percola.treatment.SkinTension;
import org.percola.treatment.Solute;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/** What is done in one arm, as text and back. */
final class TreatmentText {
    private TreatmentText() {}

    static void write(Writer out, Treatment treatment) {
        switch (treatment) {
            case NoTreatment none -> zones(out.line("none"), none.zones());
            case Course course -> {
                zones(out.line("course"), course.zones());
                out.maybe(course.date().orElse(null), date -> out.whole(date.toEpochDay()));
                write(out, course.device());
                write(out, course.intensity());
                out.line("sessions").whole(course.sessionsCount()).number(course.intervalDays());
                out.choice(course.operator());
                out.maybe(course.topical().orElse(null), use -> write(out, use));
                out.maybe(course.anaesthetic().orElse(null), numbing -> {
                    write(out, numbing.product());
                    out.number(numbing.percent()).number(numbing.minutes()).number(numbing.areaCm2());
                    out.choice(numbing.occlusion());
                });
                out.line("over").number(course.glideSpeedMmPerS()).number(course.areaCm2());
                out.choice(course.sunProtection());
                out.list(List.copyOf(new TreeSet<>(course.faults())), out::choice);
                write(out, course.handling());
            }
        }
    }

    static Treatment read(Reader in) {
        if (in.either("none", "course")) {
            return new NoTreatment(zones(in));
        }
        List<Zone> zones = zones(in);
        LocalDate date = in.maybe(found -> LocalDate.ofEpochDay(found.large()));
        Device device = device(in);
        Intensity intensity = intensity(in);
        return new Course(
                        date,
                        device,
                        zones,
                        intensity,
                        in.line("sessions").whole(),
                        in.number(),
                        in.choice(Operator.class),
                        in.maybe(TreatmentText::use),
                        in.maybe(found -> new Anaesthetic(
                                topical(found),
                                found.number(),
                                found.number(),
                                found.number(),
                                found.choice(Occlusion.class))),
                        in.line("over").number(),
                        in.number(),
                        in.choice(SunProtection.class))
                .done(Set.copyOf(in.list(() -> in.choice(OperatorFault.class))))
                .handled(handling(in));
    }

    private static void write(Writer out, Handling handling) {
        out.line("handling").choice(handling.tension()).number(handling.strikesBefore());
        out.whole(handling.directionsCount()).flag(handling.vibrated());
    }

    private static Handling handling(Reader in) {
        return new Handling(in.line("handling").choice(SkinTension.class), in.number(), in.whole(), in.flag());
    }

    private static void zones(Writer out, List<Zone> zones) {
        out.list(zones, zone -> out.choice(zone.site()).number(zone.settingMm()));
    }

    private static List<Zone> zones(Reader in) {
        return in.list(() -> new Zone(in.choice(Site.class), in.number()));
    }

    private static void write(Writer out, Intensity intensity) {
        switch (intensity) {
            case Intensity.Passes passes -> out.line("passes").whole(passes.count());
            case Intensity.UntilErythema erythema -> out.line("until erythema");
            case Intensity.UntilPinpointBleeding bleeding -> out.line("until bleeding");
        }
    }

    private static Intensity intensity(Reader in) {
        if (in.either("passes", "until")) {
            return new Intensity.Passes(in.whole());
        }
        return in.either("erythema", "bleeding")
                ? new Intensity.UntilErythema()
                : new Intensity.UntilPinpointBleeding();
    }

    private static void write(Writer out, Device device) {
        out.line("device").name(device.key()).name(device.name()).choice(device.kind());
        out.whole(device.needlesCount());
        Needle needle = device.needle();
        out.number(needle.tipRadiusUm()).number(needle.shaftDiameterUm()).number(needle.taperLengthMm());
        out.number(device.maxSettingMm())
                .number(device.frequencyHz())
                .number(device.headWidthMm())
                .number(device.drumDiameterMm())
                .number(device.drumWidthMm())
                .number(device.spacingMm());
        out.flag(device.basePlate()).flag(device.homeUse()).name(device.authorisation());
        out.list(device.sources(), out::name);
    }

    private static Device device(Reader in) {
        return new Device(
                in.line("device").name(),
                in.name(),
                in.choice(DeviceKind.class),
                in.whole(),
                new Needle(in.number(), in.number(), in.number()),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.flag(),
                in.flag(),
                in.name(),
                in.list(in::name));
    }

    private static void write(Writer out, TopicalUse use) {
        write(out, use.topical());
        out.choice(use.applied())
                .number(use.delayHours())
                .number(use.concentrationMgPerMl())
                .number(use.volumeUlPerCm2())
                .number(use.vehiclePh())
                .choice(use.occlusion());
    }

    private static TopicalUse use(Reader in) {
        return new TopicalUse(
                topical(in),
                in.choice(Applied.class),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.choice(Occlusion.class));
    }

    private static void write(Writer out, Topical topical) {
        out.line("topical").name(topical.key()).name(topical.name());
        out.maybe(topical.solute().orElse(null), solute -> {
            out.name(solute.name()).number(solute.molarMassGPerMol()).number(solute.logKow());
            out.number(solute.radiusNm());
            out.list(solute.pKas(), pKa -> out.choice(pKa.kind()).number(pKa.value()));
        });
        out.number(topical.concentrationMgPerMl()).number(topical.vehiclePh());
        out.number(topical.solubilityMgPerMl().orElse(0)).flag(topical.notApprovedIntradermal());
        out.list(topical.sources(), out::name);
    }

    private static Topical topical(Reader in) {
        return new Topical(
                in.line("topical").name(),
                in.name(),
                in.maybe(TreatmentText::solute),
                in.number(),
                in.number(),
                in.number(),
                in.flag(),
                in.list(in::name));
    }

    private static Solute solute(Reader in) {
        String name = in.name();
        double molarMass = in.number();
        double logKow = in.number();
        double radius = in.number();
        return new Solute(
                name, molarMass, logKow, in.list(() -> new Pka(in.choice(Pka.Kind.class), in.number())), radius);
    }
}
