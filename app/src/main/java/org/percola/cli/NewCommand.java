package org.percola.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola new}: a starter case with every key explained. */
@Command(
        name = "new",
        description = "Writes a starter case file, with every key explained.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola new --out my-case.yaml"})
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--force", description = "Write over a file that exists.")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String starter;
        try (InputStream in = Objects.requireNonNull(NewCommand.class.getResourceAsStream("starter-case.yaml"))) {
            starter = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (out == null || out.equals("-")) {
            console.out().print(starter);
            console.out().flush();
            return ExitCode.DONE;
        }
        OutputFile target = OutputFile.at(out);
        if (!force && Files.exists(Path.of(out))) {
            throw new WrongInput(
                    "--out", out, "a file that does not exist yet", "Choose another name, or add --force.");
        }
        target.write(starter);
        console.err().println("percola: wrote " + out + "; now: percola simulate " + out);
        return ExitCode.DONE;
    }
}
