package org.percola.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Reason;
import org.percola.evidence.Evidence;
import org.percola.evidence.Grade;
import org.percola.evidence.Source;
import org.percola.forecast.Forecast;

/** What a simulation rests on: the forecast's sources, then those of the rules that were hit; each once, printable ones only. */
final class SourceList {
    private SourceList() {}

    /** One printed source. */
    record Line(String key, String study, String citation, String link, Optional<Grade> grade) {}

    static List<Line> of(Simulation simulation) {
        return of(simulation.answer(), simulation.forecast());
    }

    /** Those of the rules that were hit. */
    static List<Line> of(Answer answer) {
        return of(answer, Optional.empty());
    }

    private static List<Line> of(Answer answer, Optional<Forecast> run) {
        Map<String, Line> lines = new LinkedHashMap<>();
        run.ifPresent(forecast -> {
            for (Forecast.GradedSource each : forecast.sources()) {
                lines.put(each.source().key(), line(each.source(), each.grade()));
            }
        });
        Evidence evidence = Evidence.standard();
        for (Reason reason : answer.findings().reasons()) {
            for (String key : reason.sources()) {
                evidence.findSource(key).ifPresent(source -> lines.putIfAbsent(key, line(source, Optional.empty())));
            }
        }
        List<Line> printable = new ArrayList<>(lines.values());
        printable.removeIf(line -> line.link().isEmpty());
        return List.copyOf(printable);
    }

    private static Line line(Source source, Optional<Grade> grade) {
        return new Line(source.key(), source.study(), source.citation(), source.link(), grade);
    }
}
