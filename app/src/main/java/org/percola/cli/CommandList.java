package org.percola.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/**
 * The commands, in the order of the help. Reading a command's annotations takes as long as a good part of a forecast, so
 * only the one that was asked for is read; everything else (help, completion, a name that is not there) sees them all.
 */
final class CommandList {
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("simulate", SimulateCommand.class);
        COMMANDS.put("permeate", PermeateCommand.class);
        COMMANDS.put("screen", ScreenCommand.class);
        COMMANDS.put("export", ExportCommand.class);
        COMMANDS.put("trial", TrialCommand.class);
        COMMANDS.put("sweep", SweepCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("cite", CiteCommand.class);
        COMMANDS.put("plan", PlanCommand.class);
        COMMANDS.put("checklist", ChecklistCommand.class);
        COMMANDS.put("calibrate", CalibrateCommand.class);
        COMMANDS.put("new", NewCommand.class);
        COMMANDS.put("devices", DevicesCommand.class);
        COMMANDS.put("topicals", TopicalsCommand.class);
        COMMANDS.put("conditions", ConditionsCommand.class);
        COMMANDS.put("sites", SitesCommand.class);
        COMMANDS.put("scales", ScalesCommand.class);
        COMMANDS.put("schema", SchemaCommand.class);
        COMMANDS.put("serve", ServeCommand.class);
        COMMANDS.put("generate-completion", GenerateCompletion.class);
    }

    private CommandList() {}

    /** The command line of {@code program} with what {@code arguments} may need. */
    static CommandLine of(String[] arguments, Object program, CommandLine.IFactory factory) {
        CommandLine line = new CommandLine(program, factory);
        String asked = arguments.length == 0 ? "" : arguments[0];
        if (COMMANDS.containsKey(asked) && !asked.equals("generate-completion")) {
            line.addSubcommand(asked, COMMANDS.get(asked));
        } else {
            COMMANDS.forEach(line::addSubcommand);
        }
        line.getSubcommands().forEach((name, command) -> {
            command.getCommandSpec().versionProvider(new Version());
            if (name.equals("generate-completion")) {
                command.getCommandSpec().usageMessage().footer("", "Example: source <(percola generate-completion)");
            }
        });
        return line;
    }
}
