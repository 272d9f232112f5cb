package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.cli.Terminal.Ended;
import org.percola.exchange.Answers;
import org.percola.exchange.Question;
import org.percola.exchange.Questionnaire;

/** Property: the interview as somebody types it, with steps back, doubts, slips and an early end. */
final class InterviewTest {
    private static final Questionnaire QUESTIONS = Questionnaire.standard();
    private static final Map<String, String> HEALTHY = Map.of(
            "age",
            "34",
            "sex",
            "female",
            "sun-reaction",
            "III",
            "skin-colour",
            "III",
            "concerns",
            "acne-scars",
            "site",
            "cheek",
            "operator",
            "professional",
            "product",
            "nothing");

    @Test
    void whoSaysNoToAllIsToldSoAndCanGoOnWithTheFile(@TempDir Path folder) throws IOException {
        Path saved = folder.resolve("mine.yaml");
        Ended ended = ask(lines(HEALTHY), "--save", saved.toString());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("Is it right for me?  Nothing we asked about speaks against it");
        assertThat(ended.err()).contains("Question 1 of ", "About you", "percola: wrote ");
        assertThat(Files.readString(saved)).contains("For a forecast, the course still needs: device");
        Ended again = Terminal.run("screen", saved.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).isEqualTo(ended.out());
    }

    @Test
    void whoKnowsThePlanCanHaveAForecastOfTheFile(@TempDir Path folder) {
        Path saved = folder.resolve("mine.yaml");
        Map<String, String> plan = with(Map.of(
                "plan-known",
                "yes",
                "device",
                "exceed",
                "depth",
                "1.0",
                "passes",
                "4",
                "sessions",
                "3",
                "interval",
                "30"));
        assertThat(ask(lines(plan), "--save", saved.toString()).exitCode()).isZero();
        Ended forecast = Terminal.run("simulate", saved.toString(), "--draws", "4", "--format", "json");
        assertThat(forecast.exitCode()).as(forecast.err()).isZero();
    }

    @Test
    void aNumbingCreamUnderFilmIsOneToCheck() {
        Map<String, String> cream = Map.of("numbing-cream", "yes", "numbing-percent", "4");
        Map<String, String> open = with(cream);
        open.put("numbing-film", "no");
        Map<String, String> covered = with(cream);
        covered.put("numbing-film", "u");
        assertThat(ask(lines(open)).out()).doesNotContain("C110");
        assertThat(ask(lines(covered)).out()).contains("C110");
    }

    @Test
    void notSureIsCountedCarefullyAndSaidSo() {
        Ended ended = ask(lines(with(Map.of("keloid-tendency", "u"))));
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("See a skin doctor", "Raised scars that grow", "\"not sure\" was counted as yes");
    }

    @Test
    void aStepBackAsksAgainAndTheLastAnswerCounts() {
        List<String> lines = lines(HEALTHY);
        lines.addAll(1, List.of("male", "b"));
        Ended ended = ask(lines);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("woman, 34");
        Ended first = ask(with(lines(HEALTHY), "back"));
        assertThat(first.err()).contains("This is the first question.");
        assertThat(first.exitCode()).isZero();
    }

    @Test
    void aSlipIsAskedAgain() {
        List<String> lines = lines(HEALTHY);
        lines.addAll(0, List.of("", "thirty", "-1", "999"));
        Ended ended = ask(lines);
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).contains("We did not understand that. Type a number from 0 to 120 years.");
    }

    @Test
    void aDayOfTheFutureIsAskedAgain() {
        List<String> lines = lines(with(Map.of("recent", "laser", "laser-date", "2026-11-15")));
        lines.add(lines.indexOf("2026-11-15"), "2027-11-15");
        Ended ended = ask(lines);
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("wait until 2026-11-29");
    }

    @Test
    void answersThatDoNotAgreeAreAskedAgain() {
        List<String> lines = lines(with(Map.of("other-medicines", "Roaccutane")));
        lines.add("now");
        Ended ended = ask(lines);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.err()).contains("Two of your answers do not agree");
        assertThat(ended.out()).contains("Isotretinoin");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 30, 45})
    void whoLeavesEarlyLeavesNothingBehind(int answered, @TempDir Path folder) throws IOException {
        Path saved = folder.resolve("mine.yaml");
        Path out = folder.resolve("answer.json");
        Ended ended = ask(lines(HEALTHY).subList(0, answered), "--save", saved.toString(), "--out", out.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("nothing was kept");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFileThatIsThereIsKeptAndACaseBesideAskIsWrong(@TempDir Path folder) throws IOException {
        Path there = Files.writeString(folder.resolve("there.yaml"), "mine");
        Ended ended = ask(List.of(), "there.yaml", "--save", there.toString(), "--voice", "loud");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("3 problems", "--save", "CASE", "--voice");
        assertThat(there).hasContent("mine");
        assertThat(Terminal.run("screen").err()).contains("a case file, or --ask, or --fhir");
        assertThat(Terminal.run("screen", "x.yaml", "--save", "y.yaml").err()).contains("--ask or --fhir beside it");
    }

    /** What somebody types who gives these answers and is healthy otherwise: numbers, words and letters in turn. */
    private static List<String> lines(Map<String, String> given) {
        List<String> lines = new ArrayList<>();
        Answers answers = Answers.none();
        for (var next = QUESTIONS.next(answers); next.isPresent(); next = QUESTIONS.next(answers)) {
            Question question = next.get();
            String value = given.getOrDefault(question.id(), harmless(question));
            answers = answers.with(
                    question.id(), value.isEmpty() ? List.of() : List.of(value.equals("u") ? "unsure" : value));
            int option = question.options().indexOf(value);
            boolean byNumber = option >= 0 && lines.size() % 2 == 0;
            lines.add(byNumber ? Integer.toString(option + 1) : value);
        }
        return lines;
    }

    private static String harmless(Question question) {
        return switch (question.kind()) {
            case NAMES -> "";
            case YES_NO -> "no";
            case CHOICES -> "none";
            case CHOICE ->
                question.options().stream()
                        .filter(value -> List.of("no", "none", "never", "better", "strict")
                                .contains(value))
                        .findFirst()
                        .orElse("");
            case NUMBER, DATE -> "u";
        };
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(HEALTHY);
        all.putAll(more);
        return all;
    }

    private static List<String> with(List<String> lines, String first) {
        List<String> all = new ArrayList<>(lines);
        all.addFirst(first);
        return all;
    }

    private static Ended ask(List<String> lines, String... more) {
        List<String> arguments = new ArrayList<>(List.of("screen", "--ask"));
        arguments.addAll(List.of(more));
        String typed = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return Terminal.runWithInput(typed, Terminal.TODAY, arguments.toArray(String[]::new));
    }
}
