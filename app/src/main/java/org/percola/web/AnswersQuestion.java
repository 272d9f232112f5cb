package org.percola.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.percola.exchange.AnswerCheck;
import org.percola.exchange.AnsweredCase;
import org.percola.exchange.Answers;
import org.percola.exchange.FhirResponse;
import org.percola.exchange.Questionnaire;
import org.percola.report.Screened;
import org.percola.report.ScreeningHtml;
import org.percola.report.ScreeningJson;
import org.percola.wire.CaseReader;
import org.percola.wire.Problem;

/** Answers to the questionnaire in, as {@code {"age": "34", "sex": "female", ...}}; the case that they make and its answer out. */
record AnswersQuestion(Supplier<LocalDate> today) implements Question {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        Answers answers = answers(body);
        if (wanted == Form.FHIR) {
            return Reply.text(wanted.mediaType(), FhirResponse.tree(answers).toString());
        }
        ObjectNode document = Readings.good(AnsweredCase.read(answers));
        Screened screened = Screened.of(Readings.good(CaseReader.readDraft(document, today.get())), today.get());
        return switch (wanted) {
            case JSON, CSV, CALENDAR, FHIR -> Reply.json(ScreeningJson.tree(screened));
            case HTML -> Reply.text(wanted.mediaType(), ScreeningHtml.of(screened));
        };
    }

    private static Answers answers(byte[] body) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw Refusal.wrongOption("", "unreadable", "a JSON object of answers", "Check quotes and brackets.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (tree == null || !tree.isObject()) {
            throw Refusal.wrongOption("", "no object", "a JSON object of answers", "Such as {\"age\": \"34\"}.");
        }
        Answers answers = Answers.of(tree);
        List<Problem> problems = new ArrayList<>();
        tree.fieldNames().forEachRemaining(id -> {
            Optional<org.percola.exchange.Question> question =
                    Questionnaire.standard().find(id);
            if (question.isEmpty()) {
                problems.add(new Problem(id, id, "a question's id", "GET /api/v1/questions lists them."));
            } else if (answers.has(id)) {
                AnswerCheck.problem(question.get(), answers.of(id)).ifPresent(problems::add);
            }
        });
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return answers;
    }
}
