package org.percola.cli;

import java.util.concurrent.Callable;
import org.percola.wire.CaseSchema;
import picocli.CommandLine.Command;

/** {@code percola schema}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a case file, for editors and other programs.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola schema > case.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(CaseSchema.text());
        console.out().flush();
        return ExitCode.DONE;
    }
}
