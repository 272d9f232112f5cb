package org.percola.cli;

import java.util.concurrent.Callable;
import org.percola.wire.CaseSchema;
import org.percola.wire.ExperimentSchema;
import org.percola.wire.TrialSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code percola schema}. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of a case, an experiment or a trial design, for editors and other programs.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola schema experiment > experiment.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "case (usual), experiment or trial.")
    private String file = "case";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String schema = switch (file) {
            case "case" -> CaseSchema.text();
            case "experiment" -> ExperimentSchema.text();
            case "trial" -> TrialSchema.text();
            default ->
                throw new WrongInput("percola schema", file, "case, experiment or trial", "Choose one of these.");
        };
        console.out().print(schema);
        console.out().flush();
        return ExitCode.DONE;
    }
}
