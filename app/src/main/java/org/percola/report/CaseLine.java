package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Sex;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.wire.CaseFile;
import org.percola.words.English;
import org.percola.words.Names;
import org.percola.words.Numbers;

/** The case in a few words: who, what for, where and with what. */
final class CaseLine {
    private CaseLine() {}

    /** One line of it. */
    record Part(String name, String words) {}

    static List<Part> parts(CaseFile file) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Person", person(file.patient())));
        parts.add(new Part(
                "Concern", file.concerns().stream().map(CaseLine::concern).collect(Collectors.joining("; "))));
        if (!file.open().isEmpty()) {
            parts.add(new Part("Where", sites(file)));
            return parts;
        }
        Optional<Course> given = file.treatment().course();
        parts.add(new Part(
                "Course",
                given.map(course -> zones(course) + "; " + course(course)).orElseGet(() -> "none; " + sites(file))));
        given.flatMap(Course::topical)
                .ifPresent(use -> parts.add(new Part(
                        "Topical",
                        use.topical().name() + ", "
                                + English.text("applied." + use.applied().name().toLowerCase(Locale.ROOT)))));
        return parts;
    }

    private static String person(Patient patient) {
        return (patient.sex() == Sex.FEMALE ? "woman" : "man") + ", " + Numbers.short2(patient.ageYears())
                + ", phototype " + patient.phototype().code();
    }

    private static String concern(Concern concern) {
        String name = Names.of(concern.benefit()).toLowerCase(Locale.ROOT);
        return name
                + concern.severity()
                        .map(grading -> " (" + Names.of(grading.scale()) + " " + Numbers.short2(grading.value()) + ")")
                        .orElse(" (not graded: the population's mean, assumed)");
    }

    private static String sites(CaseFile file) {
        return file.treatment().zones().stream()
                .map(zone -> Names.plain(zone.site().code()))
                .collect(Collectors.joining(", "));
    }

    /** A course in one line: depth and place, device, how long, how often. */
    static String of(Course course) {
        return zones(course) + "; " + course(course);
    }

    private static String zones(Course course) {
        return course.zones().stream()
                .map(zone -> Names.plain(zone.site().code()) + " " + Numbers.tick(zone.settingMm()) + " mm")
                .collect(Collectors.joining(", "));
    }

    private static String intensity(Intensity intensity) {
        if (intensity instanceof Intensity.Passes passes) {
            return passes.count() + (passes.count() == 1 ? " pass" : " passes");
        }
        return intensity instanceof Intensity.UntilErythema ? "until redness" : "until pinpoint bleeding";
    }

    private static String course(Course course) {
        String intensity = intensity(course.intensity());
        String rhythm = course.sessionsCount() == 1
                ? "1 session"
                : course.sessionsCount() + " sessions, " + Numbers.short2(course.intervalDays()) + " days apart";
        return course.device().name() + ", " + intensity + "; " + rhythm
                + (course.operator() == Operator.HOME ? ", at home" : "")
                + (course.faults().isEmpty()
                        ? ""
                        : "; done badly: "
                                + new TreeSet<>(course.faults())
                                        .stream()
                                                .map(fault -> Names.plain(fault.code()))
                                                .collect(Collectors.joining(", ")));
    }
}
