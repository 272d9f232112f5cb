package org.percola.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.exchange.FhirQuestionnaire;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola export}: what other programs read. */
@Command(
        name = "export",
        description = "Writes what other programs read: the questionnaire of screening as a FHIR R4 Questionnaire.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola export --fhir-questionnaire --out screening-questionnaire.json",
            "Answers come back with: percola screen --fhir response.json"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--fhir-questionnaire", description = "The questions of screening, with their branching.")
    private boolean fhirQuestionnaire;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Output output = Output.to(out, "", console, problems);
        if (!fhirQuestionnaire) {
            problems.add(new Problem("export", "nothing chosen", "--fhir-questionnaire", "Say what to write."));
        }
        if (!problems.isEmpty()) {
            throw new WrongInput("percola export", problems);
        }
        output.write(printed(FhirQuestionnaire.tree()));
        return ExitCode.DONE;
    }

    static String printed(ObjectNode tree) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // a tree of plain nodes always prints
        }
    }
}
