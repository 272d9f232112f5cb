package org.percola.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.percola.evidence.Evidence;
import org.percola.evidence.Grade;
import org.percola.evidence.Parameter;
import org.percola.forecast.Forecast.GradedSource;
import org.percola.treatment.Course;

/** Which sources a forecast rests on: those of the parameters that it asked for, of its device and of its topical. */
final class SourcesUsed {
    private SourcesUsed() {}

    static List<GradedSource> of(Evidence evidence, Collection<String> parameters, Schedule schedule) {
        return of(evidence, parameters, schedule.course().stream());
    }

    /** The same for several courses. */
    static List<GradedSource> of(Evidence evidence, Collection<String> parameters, Stream<Course> courses) {
        Map<String, Optional<Grade>> graded = new LinkedHashMap<>();
        courses.flatMap(course -> Stream.concat(
                        course.device().sources().stream(),
                        course.topical().stream().flatMap(use -> use.topical().sources().stream())))
                .forEach(key -> graded.put(key, Optional.empty()));
        return of(evidence, parameters, graded);
    }

    /** Those of parameters alone. */
    static List<GradedSource> of(Evidence evidence, Collection<String> parameters) {
        return of(evidence, parameters, new LinkedHashMap<>());
    }

    private static List<GradedSource> of(
            Evidence evidence, Collection<String> parameters, Map<String, Optional<Grade>> graded) {
        for (String name : parameters) {
            Parameter parameter = evidence.parameter(name);
            for (String key : parameter.sources()) {
                graded.merge(key, Optional.of(parameter.grade()), SourcesUsed::weaker);
            }
        }
        List<GradedSource> sources = new ArrayList<>();
        graded.forEach((key, grade) -> evidence.findSource(key)
                .ifPresent(source -> sources.add(new GradedSource(source, grade.orElse(null)))));
        return sources;
    }

    private static Optional<Grade> weaker(Optional<Grade> one, Optional<Grade> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return Optional.of(Grade.weakest(List.of(one.get(), other.get())));
    }
}
