package org.percola.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code percola COMMAND}. Exit codes: 0 done, 1 our failure, 2 wrong input, 3 the answer forbids it. */
@Command(
        name = "percola",
        description = "Forecasts microneedling for one person, with intervals and sources.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: percola simulate examples/acne-scars.yaml",
            "For research and education; not a medical device; no treatment decision without a clinician."
        })
public final class Percola implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    public static void main(String[] arguments) {
        StandardOutput out = new StandardOutput();
        Console console = Console.ofProcess(out);
        int exitCode = run(arguments, console);
        console.out().flush();
        Optional<String> lost = out.whyIncomplete();
        lost.ifPresent(why -> console.err().println("percola: the output is incomplete: " + why));
        System.exit(lost.isPresent() ? ExitCode.OUR_FAILURE : exitCode);
    }

    /** The whole program but for the process: what to read from and write to comes with {@code console}. */
    static int run(String[] arguments, Console console) {
        CommandLine commands = CommandList.of(arguments, new Percola(), new Commands(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(Percola::wrongUse)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
        try {
            return commands.execute(arguments);
        } catch (Error severe) { // picocli hands over exceptions only
            return failed(severe, console);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUse(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        if (wrong instanceof UnmatchedArgumentException unmatched
                && unmatched.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            err.println(
                    "percola: there is no command \"" + unmatched.getUnmatched().getFirst() + "\".");
            List<String> near = unmatched.getSuggestions();
            err.println((near.isEmpty() ? "" : "Maybe: " + near.getFirst() + ". ") + "All commands: percola --help");
            return ExitCode.WRONG_INPUT;
        }
        err.println("percola: " + wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.WRONG_INPUT;
    }

    private static int failed(Throwable failure, Console console) {
        if (failure instanceof WrongInput wrong) {
            console.err().print(ProblemList.text(wrong.subject(), wrong.problems()));
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof EngineFailure engine) {
            console.err().println("percola: " + engine.getMessage());
            return ExitCode.OUR_FAILURE;
        }
        if (isOutOfMemory(failure)) {
            console.err().println("percola: there is not enough memory for this.");
            console.err().println("Ask for fewer --draws, or allow more: PERCOLA_JAVA_OPTS=-Xmx4g");
            return ExitCode.OUR_FAILURE;
        }
        console.err().println("percola: something failed that is our fault: " + failure);
        console.err().println("Please report it with the command that you typed. PERCOLA_DEBUG=1 shows where.");
        if (console.debug()) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.OUR_FAILURE;
    }

    private static boolean isOutOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
