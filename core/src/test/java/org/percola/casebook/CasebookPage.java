package org.percola.casebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.percola.casebook.Casebook.Entry;
import org.percola.casebook.Observation.Published;
import org.percola.casebook.Observation.Use;
import org.percola.evidence.Evidence;
import org.percola.evidence.Source;
import org.percola.numeric.Band;

/** Writes docs/casebook.md: every observation beside what the model says of it. */
final class CasebookPage {
    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final StudyInputs INPUTS = new StudyInputs();

    private final List<Entry> entries;
    private final StringBuilder text = new StringBuilder();

    private CasebookPage(List<Entry> entries) {
        this.entries = entries;
    }

    static String of(List<Entry> entries) {
        return new CasebookPage(entries).text();
    }

    private String text() {
        line("# The casebook: what was published, and what the model says");
        line("");
        line(
                "Written by `make casebook`; a test keeps it current. " + KnownMisses.DRAWS + " draws, seed "
                        + KnownMisses.SEED
                        + ". A prediction is the median and 90 % interval of the ensemble for one more study of"
                        + " that kind: parameters, what the text leaves out of the protocol, the clinic and the people vary"
                        + " together. **Calibrated to**: a parameter was set by that study, so agreement proves consistency only."
                        + " **Checked against**: nothing was set by it. **Context**: too indirect for either. Inputs"
                        + " are what the model was told, draws lying between the ends of a span. A range or an"
                        + " inequality is met when it holds the median. To lie inside a wide interval is no merit: look at its width too.");
        line("");
        summary();
        for (Map.Entry<String, List<Entry>> theme : byTheme().entrySet()) {
            theme(theme.getKey(), theme.getValue());
        }
        unsaid();
        return text.toString();
    }

    private Map<String, List<Entry>> byTheme() {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> heading(entry.observation()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String heading(Observation row) {
        return switch (row.prefix()) {
                    case "PUN" -> "Puncture: ";
                    case "TRA" -> "Delivery: ";
                    case "HEA" -> "Healing: ";
                    default -> "Outcome: ";
                }
                + row.theme();
    }

    private void summary() {
        line("## Inside the 90 % interval");
        line("");
        line("| theme | calibrated to | checked against | context | not predicted |");
        line("|---|---|---|---|---|");
        byTheme().forEach((theme, rows) -> tally(theme, rows));
        tally("**all**", entries);
        line("");
    }

    private void tally(String theme, List<Entry> rows) {
        line("| " + theme + " | " + inside(rows, Use.CALIBRATE) + " | " + inside(rows, Use.CHECK) + " | "
                + inside(rows, Use.CONTEXT) + " | "
                + rows.stream().filter(entry -> entry.score().isEmpty()).count() + " |");
    }

    private static String inside(List<Entry> rows, Use use) {
        List<Score> scores = rows.stream()
                .filter(entry -> entry.observation().use() == use)
                .flatMap(entry -> entry.score().stream())
                .toList();
        return scores.isEmpty()
                ? "-"
                : scores.stream().filter(Score::insideNinety).count() + " of " + scores.size();
    }

    private void theme(String theme, List<Entry> rows) {
        if (rows.stream().allMatch(entry -> entry.score().isEmpty())) {
            return;
        }
        line("## " + theme);
        line("");
        line(
                "| id | study | what | use | published | model, 90 % interval | inside | inputs | assumed, or why it misses |");
        line("|---|---|---|---|---|---|---|---|---|");
        for (Entry entry : rows) {
            if (entry.prediction() instanceof Prediction.Expected expected) {
                row(entry, expected);
            }
        }
        line("");
    }

    private void row(Entry entry, Prediction.Expected expected) {
        Observation row = entry.observation();
        boolean inside = entry.score().orElseThrow().insideNinety();
        String why = KnownMisses.why().getOrDefault(row.id(), "");
        String remark = inside || why.isEmpty() ? expected.assumed() : "**Miss:** " + why + ". " + expected.assumed();
        line("| " + row.id() + " | " + study(row) + " | " + row.what() + " | "
                + row.use().name().toLowerCase(Locale.ROOT) + " | " + published(row.published()) + " " + unit(row)
                + " | "
                + model(expected.band()) + " | " + (inside ? "yes" : "**no**") + " | " + inputs(row) + " | "
                + remark.strip() + " |");
    }

    /** What the model was told of it. */
    private static String inputs(Observation row) {
        return INPUTS.of(row).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String study(Observation row) {
        Source source = Evidence.standard().source(row.sources().getFirst());
        return source.linked() ? "[" + source.key() + "](" + source.link() + ")" : source.key();
    }

    private static String unit(Observation row) {
        return row.unit().equals("1") ? "" : row.unit();
    }

    private static String published(Published number) {
        String range = range(number.low(), number.high());
        if (number.value().isEmpty()) {
            return range;
        }
        String value = digits(number.value().getAsDouble());
        return value
                + (number.sd().isPresent() ? " SD " + digits(number.sd().getAsDouble()) : "")
                + (range.isEmpty() ? "" : " (" + range + ")");
    }

    private static String range(OptionalDouble low, OptionalDouble high) {
        if (low.isPresent() && high.isPresent()) {
            return digits(low.getAsDouble()) + " to " + digits(high.getAsDouble());
        }
        if (low.isPresent()) {
            return "at least " + digits(low.getAsDouble());
        }
        return high.isPresent() ? "at most " + digits(high.getAsDouble()) : "";
    }

    private static String model(Band band) {
        return digits(band.q50()) + " [" + digits(band.q05()) + ", " + digits(band.q95()) + "]";
    }

    /** Three digits; what is nothing beside them is 0. */
    private static String digits(double value) {
        if (Math.abs(value) < 1e-6) {
            return "0";
        }
        return new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
    }

    private void unsaid() {
        line("## Not predicted, and why");
        line("");
        line("| id | study | what | reason |");
        line("|---|---|---|---|");
        for (Entry entry : entries) {
            if (entry.prediction() instanceof Prediction.Unsaid nothing) {
                Observation row = entry.observation();
                line("| " + row.id() + " | " + study(row) + " | " + row.what() + " | "
                        + nothing.reason().code() + ": " + nothing.why() + " |");
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
