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
    public boolean isLong() {
        return true;
    }

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        JsonNode options = options(body);
        int draws = (int) whole(options, "draws", USUAL_DRAWS, 2, MOST_DRAWS);
        long seed = whole(options, "seed", 1, 0, Long.MAX_VALUE);
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

    private static long whole(JsonNode options, String key, long usual, long least, long most) {
        JsonNode given = options.path(key);
        if (given.isMissingNode()) {
            return usual;
        }
        if (!given.canConvertToLong() || !given.isIntegralNumber() || given.asLong() < least || given.asLong() > most) {
            throw Refusal.wrongOption(
                    key,
                    given.toString(),
                    "a whole number, " + least + " to " + most,
                    "Leave it out for " + usual + ".");
        }
        return given.asLong();
    }

    private static JsonNode options(byte[] body) {
        try {
            JsonNode tree = MAPPER.readTree(body);
            if (tree != null && tree.isObject()) {
                tree.fieldNames().forEachRemaining(key -> {
                    if (!key.equals("draws") && !key.equals("seed")) {
                        throw Refusal.wrongOption(key, "unknown", "draws, seed", "Leave it out.");
                    }
                });
                return tree;
            }
        } catch (IOException malformed) {
            // the refusal below says what is wanted
        }
        throw Refusal.wrongOption("", "no object", "{\"draws\": 64, \"seed\": 1}", "Send a JSON object; {} will do.");
    }
}
