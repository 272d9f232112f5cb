package org.percola.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Intent;
import org.percola.candidacy.Screening;
import org.percola.forecast.Forecast;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.report.DrawingJson;
import org.percola.report.Simulation;
import org.percola.report.SimulationCsv;
import org.percola.report.SimulationHtml;
import org.percola.report.SimulationJson;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Reading;

/** A case in, its forecast out; an answer that forbids the course comes alone. */
final class SimulateQuestion implements Question {
    private final Supplier<LocalDate> today;
    private final Shelf<Simulation> shelf = new Shelf<>(32);
    private final Shelf<String> printed = new Shelf<>(24);

    SimulateQuestion(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        CaseFile caseFile = read(body);
        LocalDate judged = caseFile.judgedOn(today.get());
        String key = caseFile.asRead() + " " + judged;
        Simulation kept = shelf.find(key);
        Simulation simulation = kept == null ? simulate(caseFile, judged, run) : kept;
        shelf.keep(key, simulation);
        return switch (wanted) {
            case JSON, CALENDAR, FHIR -> Reply.text(Reply.JSON, print(key, simulation));
            case HTML -> Reply.text(wanted.mediaType(), SimulationHtml.of(simulation));
            case CSV -> Reply.text(wanted.mediaType(), SimulationCsv.of(simulation));
        };
    }

    private String print(String key, Simulation simulation) {
        String kept = printed.find(key);
        String text = kept == null ? tree(simulation).toString() : kept;
        printed.keep(key, text);
        return text;
    }

    private CaseFile read(byte[] body) {
        return switch (CaseReader.read(body, today.get())) {
            case Reading.Good<CaseFile> good -> good.value();
            case Reading.Bad<CaseFile> bad -> throw Refusal.of(bad.problems());
        };
    }

    private static Simulation simulate(CaseFile caseFile, LocalDate judged, Run run) {
        Answer answer = Screening.screen(
                caseFile.patient(),
                new Intent(caseFile.concerns(), caseFile.treatment()),
                caseFile.decisions(),
                judged);
        int draws = caseFile.forecast().drawsCount();
        long seed = caseFile.forecast().seed();
        @Nullable Forecast forecast = null;
        if (answer.allowsTreatment()) {
            Request request = new Request(
                    caseFile.patient(),
                    caseFile.concerns(),
                    caseFile.treatment(),
                    caseFile.forecast().horizonDays(),
                    draws,
                    seed);
            forecast = Simulator.run(request, run.threads(), run);
        }
        return new Simulation(caseFile, judged, draws, seed, answer, forecast);
    }

    private static ObjectNode tree(Simulation simulation) {
        ObjectNode tree = SimulationJson.tree(simulation);
        simulation.forecast().ifPresent(forecast -> tree.set("drawing", DrawingJson.of(forecast)));
        return tree;
    }
}
