package org.percola.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Rule;
import org.percola.candidacy.RuleBook;
import org.percola.candidacy.VocabularyEntry;
import org.percola.patient.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola conditions}. */
@Command(
        name = "conditions",
        description = "Lists the conditions, medicines, allergies and events that a case may name, with their rules.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: percola conditions --format json"})
final class ConditionsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or csv.")
    private @Nullable String format;

    ConditionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Listing list = new Listing("list", "code", "rules", "leadsTo");
        for (VocabularyEntry entry : RuleBook.standard().vocabulary()) {
            String rules = entry.rules().stream().map(Rule::id).distinct().collect(Collectors.joining(" "));
            String leadsTo = entry.rules().stream()
                    .map(rule -> Coded.kebab(rule.effect()))
                    .distinct()
                    .collect(Collectors.joining(" or "));
            list.add(entry.list().code(), entry.code(), rules, leadsTo);
        }
        return list.print(console, format);
    }
}
