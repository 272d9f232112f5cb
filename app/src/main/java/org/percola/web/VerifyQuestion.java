package org.percola.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.percola.casebook.Verification;
import org.percola.casebook.Verification.Theme;
import org.percola.evidence.Evidence;
import org.percola.report.Verdicts;
import org.percola.report.VerificationHtml;
import org.percola.report.VerificationJson;

/** {@code {"draws": 64, "seed": 1}}, or nothing, in; each published study beside the model out. Usually as a job; kept once run. */
final class VerifyQuestion implements Question {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int USUAL_DRAWS = 64;
    private static final int MOST_DRAWS = 1024;

    private final Shelf<Verdicts> shelf = new Shelf<>(2);

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        JsonNode options = options(body);
        int draws = options.path("draws").asInt(USUAL_DRAWS);
        long seed = options.path("seed").asLong(1);
        if (draws < 2 || draws > MOST_DRAWS) {
            throw Refusal.wrongOption(
                    "draws", Integer.toString(draws), "2 to " + MOST_DRAWS, "Leave it out for " + USUAL_DRAWS + ".");
        }
        String key = draws + " " + seed;
        Verdicts kept = shelf.find(key);
        Verdicts verdicts = kept == null ? verify(draws, seed, run) : kept;
        shelf.keep(key, verdicts);
        return switch (wanted) {
            case JSON, CSV, CALENDAR, FHIR -> Reply.text(Reply.JSON, VerificationJson.of(verdicts));
            case HTML -> Reply.text(wanted.mediaType(), VerificationHtml.of(verdicts));
        };
    }

    private static Verdicts verify(int draws, long seed, Run run) {
        List<Theme> themes = Arrays.asList(Theme.values());
        return Verdicts.of(
                themes, draws, seed, Verification.of(Evidence.standard(), themes, draws, seed, run.threads(), run));
    }

    private static JsonNode options(byte[] body) {
        try {
            JsonNode tree = MAPPER.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException malformed) {
            // the refusal below says what is wanted
        }
        throw Refusal.wrongOption("", "no object", "{\"draws\": 64, \"seed\": 1}", "Send a JSON object; {} will do.");
    }
}
