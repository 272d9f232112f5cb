package org.percola.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.exchange.FhirQuestionnaire;
import org.percola.exchange.TissueSbml;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola export}: what other programs read. */
@Command(
        name = "export",
        description =
                "Writes what other programs read: the tissue model as SBML level 3, or the questionnaire of screening"
                        + " as a FHIR R4 Questionnaire.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola export --sbml --sessions 4 --interval 28 --out tissue.xml",
            "Example: percola export --fhir-questionnaire --out screening-questionnaire.json",
            "Answers come back with: percola screen --fhir response.json"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int MOST_SESSIONS = 24;
    private static final int LONGEST_DAYS = 400;

    private final Console console;

    @Option(names = "--sbml", description = "The healing kinetics, their sessions as events, with sources.")
    private boolean sbml;

    @Option(names = "--fhir-questionnaire", description = "The questions of screening, with their branching.")
    private boolean fhirQuestionnaire;

    @Option(names = "--sessions", paramLabel = "N", description = "Reference sessions, 0 to 24; 4 if not given.")
    private @Nullable String sessions;

    @Option(names = "--interval", paramLabel = "DAYS", description = "Days between them, 1 to 400; 28 if not given.")
    private @Nullable String interval;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        Long count = options.whole("--sessions", sessions, 0, MOST_SESSIONS);
        Long days = options.whole("--interval", bare(interval), 1, LONGEST_DAYS);
        if (sbml == fhirQuestionnaire) {
            problems.add(new Problem(
                    "export",
                    sbml ? "both" : "nothing chosen",
                    "--sbml or --fhir-questionnaire",
                    "Say which of the two to write."));
        }
        if (!sbml) {
            onlyWithSbml("--sessions", sessions, problems);
            onlyWithSbml("--interval", interval, problems);
        }
        if (sbml != fhirQuestionnaire) {
            ending(problems);
        }
        Output output = Output.to(out, "", console, problems);
        if (!problems.isEmpty()) {
            throw new WrongInput("percola export", problems);
        }
        output.write(
                sbml
                        ? TissueSbml.of(count == null ? 4 : count.intValue(), days == null ? 28 : days.intValue())
                        : printed(FhirQuestionnaire.tree()));
        return ExitCode.DONE;
    }

    /** A file that names another kind of content than it gets misleads whoever opens it. */
    private void ending(List<Problem> problems) {
        List<String> endings = sbml ? List.of("xml", "sbml") : List.of("json");
        String name = out == null ? "" : out.substring(out.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot > 0 && !endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            problems.add(new Problem(
                    "--out",
                    String.valueOf(out),
                    "a file that ends in ." + String.join(" or .", endings),
                    sbml
                            ? "SBML is XML: such as tissue.xml."
                            : "A questionnaire is JSON: such as questionnaire.json."));
        }
    }

    private static void onlyWithSbml(String option, @Nullable String text, List<Problem> problems) {
        if (text != null) {
            problems.add(
                    new Problem(option, text, "only with --sbml", "Leave it out: a questionnaire has no sessions."));
        }
    }

    /** "28 d", as a case file writes it, is 28 too. */
    private static @Nullable String bare(@Nullable String text) {
        return text == null ? null : text.strip().replaceFirst("\\s*d$", "");
    }

    static String printed(ObjectNode tree) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // a tree of plain nodes always prints
        }
    }
}
