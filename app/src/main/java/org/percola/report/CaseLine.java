package org.percola.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.percola.patient.Patient;
import org.percola.patient.Sex;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.wire.CaseFile;
import org.percola.words.Names;
import org.percola.words.Numbers;

/** The case in one line. */
final class CaseLine {
    private CaseLine() {}

    static String of(CaseFile file) {
        return person(file.patient()) + "; "
                + switch (file.treatment()) {
                    case NoTreatment none ->
                        Names.plain(none.zones().getFirst().site().code()) + ", no treatment";
                    case Course course -> course(course);
                };
    }

    static String person(Patient patient) {
        return (patient.sex() == Sex.FEMALE ? "woman" : "man") + ", " + Numbers.short2(patient.ageYears())
                + ", phototype " + patient.phototype().code();
    }

    static String course(Course course) {
        String zones = course.zones().stream()
                .map(zone -> Names.plain(zone.site().code()) + " " + Numbers.short2(zone.settingMm()) + " mm")
                .collect(Collectors.joining(", "));
        String intensity = switch (course.intensity()) {
            case Intensity.Passes passes -> passes.count() + (passes.count() == 1 ? " pass" : " passes");
            case Intensity.UntilErythema redness -> "until redness";
            case Intensity.UntilPinpointBleeding bleeding -> "until pinpoint bleeding";
        };
        String rhythm = course.sessionsCount() == 1
                ? "1 session"
                : course.sessionsCount() + " sessions every " + Numbers.short2(course.intervalDays()) + " d";
        String topical = course.topical()
                .map(use ->
                        ", " + use.topical().name() + " " + use.applied().name().toLowerCase(Locale.ROOT))
                .orElse("");
        return zones + "; " + course.device().name() + ", " + intensity + ", " + rhythm + topical;
    }
}
