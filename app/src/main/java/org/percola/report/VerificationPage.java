package org.percola.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified;
import org.percola.words.VerificationWords;

/** A verification as a page of the documentation with its drawings: file names and what they hold. */
public final class VerificationPage {
    private VerificationPage() {}

    /** {@code validation.md} and {@code images/validation-THEME.svg}. */
    public static Map<String, String> files(Verdicts verdicts) {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder page = new StringBuilder("# Percola beside published studies\n\n");
        page.append("Written by `make validation` (`percola verify --report docs`), ")
                .append(verdicts.drawsCount())
                .append(" draws, seed ")
                .append(verdicts.seed())
                .append(".\n\n*")
                .append(StatusLine.TEXT)
                .append("*\n\n")
                .append(VerificationWords.READING)
                .append(' ')
                .append(VerificationWords.PARTS)
                .append("\n\n## Summary\n\n");
        VerificationText.summary(verdicts)
                .forEach(line -> page.append("- ").append(line).append('\n'));
        page.append(
                "\nWhere a benefit's mechanism is not better than the naive forecast, forecasts take the size from the pooled"
                        + " trials ([how](models/outcomes.md)) and say so; the rows here are the mechanism's throughout.\n");
        for (Theme theme : verdicts.themes()) {
            List<Verified> rows = verdicts.rows().stream()
                    .filter(row -> Theme.of(row.observation()) == theme)
                    .toList();
            String image = "images/validation-" + theme.code() + ".svg";
            files.put(image, VerificationPlot.of(VerificationHtml.caption(theme), rows));
            page.append("\n## ")
                    .append(VerificationText.title(theme))
                    .append("\n\n![")
                    .append(VerificationHtml.caption(theme))
                    .append("](")
                    .append(image)
                    .append(
                            ")\n\nDots: green checked, blue left out, grey calibrated to or context; hollow outside.\n\n");
            page.append(
                    "| id | source | what | part | published | model 80 % | inside | naive 80 % | score | naive |\n");
            page.append("|---|---|---|---|---|---|---|---|---|---|\n");
            for (Verified row : rows) {
                if (row.prediction().isPresent()) {
                    line(page, row);
                }
            }
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("validation.md", page.toString());
        all.putAll(files);
        return all;
    }

    private static void line(StringBuilder page, Verified row) {
        page.append("| ")
                .append(row.observation().id())
                .append(" | ")
                .append(String.join(", ", row.observation().sources()))
                .append(" | ")
                .append(row.observation().what().replace("|", "/"))
                .append(" | ")
                .append(VerificationText.part(row.part()))
                .append(" | ")
                .append(VerificationText.published(row))
                .append(' ')
                .append(
                        row.observation().unit().equals("1")
                                ? ""
                                : row.observation().unit())
                .append(" | ")
                .append(VerificationText.model(row))
                .append(" | ")
                .append(row.inside().map(inside -> inside ? "yes" : "**no**").orElse(""))
                .append(" | ")
                .append(VerificationText.naive(row))
                .append(" | ")
                .append(VerificationText.number(row.score()))
                .append(" | ")
                .append(VerificationText.number(row.naiveScore()))
                .append(" |\n");
    }
}
