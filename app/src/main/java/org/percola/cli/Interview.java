package org.percola.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.exchange.AnswerCheck;
import org.percola.exchange.AnsweredCase;
import org.percola.exchange.Answers;
import org.percola.exchange.Question;
import org.percola.exchange.QuestionKind;
import org.percola.exchange.Questionnaire;
import org.percola.wire.CalendarDay;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Problem;
import org.percola.wire.Reading;
import org.percola.words.English;

/**
 * Asks the questions of screening in a terminal, one at a time. Questions go to standard error, so that standard output
 * holds the answer alone. It keeps nothing itself: an interview that ends early leaves no trace.
 */
final class Interview {
    private static final Questionnaire QUESTIONS = Questionnaire.standard();

    private final Console console;
    private final LocalDate today;
    private final BufferedReader in;
    private Answers answers = Answers.none();
    private final List<String> asked = new ArrayList<>();

    Interview(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** The case that the answers make; empty if the person left before the last question. */
    Optional<Told> run() {
        say(English.text("interview.welcome"));
        while (true) {
            for (Optional<Question> next = QUESTIONS.next(answers); next.isPresent(); next = QUESTIONS.next(answers)) {
                if (!ask(next.get())) {
                    say(English.text("interview.left"));
                    return Optional.empty();
                }
            }
            Optional<Told> made = made();
            if (made.isPresent()) {
                return made;
            }
        }
    }

    /** Asks until there is an answer, or a step back; false at the end of the input or when the person leaves. */
    private boolean ask(Question question) {
        show(question);
        while (true) {
            say(English.text("interview.prompt"));
            String line = line();
            String word = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
            switch (word) {
                case "q", "quit" -> {
                    return false;
                }
                case "b", "back" -> {
                    back();
                    return true;
                }
                case "?" -> show(question);
                default -> {
                    List<String> values = values(question, line == null ? "" : line.strip());
                    Optional<Problem> problem =
                            AnswerCheck.problem(question, values).or(() -> inFuture(question, values));
                    if (problem.isEmpty()) {
                        answers = answers.with(question.id(), values);
                        asked.add(question.id());
                        return true;
                    }
                    say(English.text("interview.not-understood", hint(question)));
                }
            }
        }
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void back() {
        if (asked.isEmpty()) {
            say(English.text("interview.first"));
        } else {
            answers = answers.without(asked.removeLast());
        }
    }

    private void show(Question question) {
        int all = QUESTIONS.open(answers).size();
        long done = QUESTIONS.open(answers).stream()
                .filter(each -> answers.has(each.id()))
                .count();
        say("");
        say(English.text("interview.progress", done + 1, all, question.section()));
        say(question.words());
        question.help().ifPresent(this::say);
        List<String> options = question.options();
        for (int k = 0; k < options.size(); k++) {
            say(String.format(Locale.ROOT, "  %2d  %s", k + 1, question.optionWords(options.get(k))));
        }
        if (options.isEmpty() && question.mayBeUnsure()) {
            say("   u  " + English.text("answer.unsure"));
        }
        if (question.kind() == QuestionKind.CHOICES) {
            say(English.text("interview.several"));
        }
    }

    private void say(String words) {
        console.err().println(words);
    }

    /** Numbers of options, their words or their codes; y, n and u. */
    private static List<String> values(Question question, String line) {
        List<String> parts = Arrays.stream(line.split(
                        question.kind() == QuestionKind.CHOICES || question.kind() == QuestionKind.NAMES
                                ? "\\s*,\\s*"
                                : "\\n",
                        -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (question.kind() == QuestionKind.NAMES) {
            return parts;
        }
        if (question.kind() == QuestionKind.CHOICES && parts.size() == 1 && line.matches("[0-9]+( +[0-9]+)+")) {
            parts = Arrays.asList(line.split(" +", -1));
        }
        return parts.stream().map(part -> value(question, part)).toList();
    }

    private static String value(Question question, String part) {
        String small = part.toLowerCase(Locale.ROOT);
        List<String> options = question.options();
        if (!options.isEmpty() && small.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(small);
            return number >= 1 && number <= options.size() ? options.get(number - 1) : part;
        }
        if ((small.equals("u") || small.equals("not sure")) && question.mayBeUnsure()) {
            return Question.UNSURE;
        }
        if (question.kind() == QuestionKind.YES_NO) {
            return switch (small) {
                case "y" -> "yes";
                case "n" -> "no";
                default -> small;
            };
        }
        return options.stream()
                .filter(option -> option.equalsIgnoreCase(part)
                        || question.optionWords(option).equalsIgnoreCase(part))
                .findFirst()
                .orElse(part);
    }

    private static String hint(Question question) {
        return switch (question.kind()) {
            case CHOICE, YES_NO ->
                English.text("interview.hint.choice", question.options().size());
            case CHOICES ->
                English.text("interview.hint.choices", question.options().size());
            case NUMBER ->
                English.text(
                        "interview.hint.number",
                        plain(question.low()),
                        plain(question.high()) + (question.unit().isEmpty() ? "" : " " + question.unit()));
            case DATE -> English.text("interview.hint.date");
            case NAMES -> English.text("interview.hint.names");
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Optional<Problem> inFuture(Question question, List<String> values) {
        boolean later = question.kind() == QuestionKind.DATE
                && CalendarDay.find(values.getFirst())
                        .map(day -> day.isAfter(today))
                        .orElse(false);
        return later ? Optional.of(new Problem(question.id(), values.getFirst(), "", "")) : Optional.empty();
    }

    /** The case, or empty after the answers that do not agree were taken back, so that they are asked again. */
    private Optional<Told> made() {
        Reading<CaseFile> read = switch (AnsweredCase.read(answers)) {
            case Reading.Bad<ObjectNode> bad -> new Reading.Bad<>(bad.problems());
            case Reading.Good<ObjectNode> good -> CaseReader.readDraft(good.value(), today);
        };
        return switch (read) {
            case Reading.Good<CaseFile> good -> Optional.of(new Told(answers, good.value()));
            case Reading.Bad<CaseFile> bad -> {
                takeBack(bad.problems());
                yield Optional.empty();
            }
        };
    }

    private void takeBack(List<Problem> problems) {
        say("");
        say(English.text("interview.disagree"));
        for (Problem problem : problems) {
            String id = questionOf(problem).orElseThrow(() -> new WrongInput("percola screen --ask", problems));
            say("  " + problem.advice());
            answers = answers.without(id);
            asked.remove(id);
        }
    }

    /** The question that a problem is about: its path, or the date or the concern that the problem shows. */
    private Optional<String> questionOf(Problem problem) {
        if (QUESTIONS.find(problem.path()).isPresent()) {
            return Optional.of(problem.path());
        }
        return answers.questions().stream()
                .filter(id -> answers.of(id).contains(problem.value()))
                .findFirst();
    }
}
