package org.percola.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code percola COMMAND}. Exit codes: 0 done, 1 our failure, 2 wrong input, 3 the answer forbids it. */
@Command(
        name = "percola",
        description = "Forecasts microneedling for one person, with intervals and sources.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            SimulateCommand.class,
            NewCommand.class,
            DevicesCommand.class,
            TopicalsCommand.class,
            ConditionsCommand.class,
            SitesCommand.class,
            ScalesCommand.class,
            SchemaCommand.class,
            GenerateCompletion.class
        },
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
        System.exit(run(arguments, Console.ofProcess()));
    }

    /** The whole program but for the process: what to read from and write to comes with {@code console}. */
    static int run(String[] arguments, Console console) {
        CommandLine commands = new CommandLine(new Percola(), new Commands(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(Percola::wrongUse)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
        return commands.execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUse(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        String message = String.valueOf(wrong.getMessage());
        err.println("percola: " + message);
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.WRONG_INPUT;
    }

    private static int failed(Exception failure, Console console) {
        if (failure instanceof WrongInput wrong) {
            console.err().print(ProblemList.text(wrong.subject(), wrong.problems()));
            return ExitCode.WRONG_INPUT;
        }
        console.err().println("percola: something failed that is our fault: " + failure);
        console.err().println("Please report it with the command that you typed. PERCOLA_DEBUG=1 shows where.");
        if (console.debug()) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.OUR_FAILURE;
    }
}
