package org.percola.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.percola.report.StatusLine;
import org.percola.wire.CaseFile;

/** A case as a file that people go on writing: YAML, with a word on what a forecast still needs. */
final class CaseDraft {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build());

    private CaseDraft() {}

    static String text(CaseFile file) {
        String missing = file.open().stream()
                .sorted()
                .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        String needs = missing.isEmpty()
                ? "# percola simulate forecasts this course.\n"
                : "# For a forecast, the course still needs: " + missing + ". `percola new` shows how.\n";
        try {
            return "# " + StatusLine.TEXT + "\n" + needs + YAML.writeValueAsString(file.asRead());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // a tree of plain nodes always prints
        }
    }
}
