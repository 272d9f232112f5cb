package org.percola.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.percola.casebook.StudyInputs;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified;
import org.percola.words.VerificationWords;

/** A verification as one self-contained page. */
public final class VerificationHtml {
    /** The drawing stands in the docs too, where it brings its own paper; here it lies on that of the page. */
    private static final String STYLE = """
            .scroll{overflow-x:auto}.scroll svg{min-width:640px;width:100%;height:auto}
            .scroll svg>rect:first-of-type{fill:none}.scroll svg>rect[fill="#dbe9f6"]{fill:var(--line)}
            .scroll svg text{fill:var(--soft)}.scroll svg line{stroke:var(--line)}
            .scroll svg circle[fill="#ffffff"]{fill:none;stroke-width:2}
            td.with{max-width:26em}
            """;

    private VerificationHtml() {}

    public static String of(Verdicts verdicts) {
        Page page = new Page();
        SimulationHtml.head(page, VerificationWords.TITLE, STYLE);
        page.markup("<header><h1>").words(VerificationWords.TITLE).markup("</h1>");
        page.paragraph("status", StatusLine.TEXT).markup("</header>\n<main>\n");
        page.section("summary", "", "Summary");
        page.items("", VerificationText.summary(verdicts));
        page.paragraph("", VerificationWords.READING)
                .paragraph("", VerificationWords.PARTS)
                .endSection();
        for (Theme theme : verdicts.themes()) {
            List<Verified> rows = verdicts.rows().stream()
                    .filter(row -> Theme.of(row.observation()) == theme)
                    .toList();
            page.section(theme.code(), "", VerificationText.title(theme));
            page.markup("<div class=\"scroll\">")
                    .markup(VerificationPlot.of(caption(theme), rows))
                    .markup("</div>");
            table(page, rows);
            page.endSection();
        }
        page.markup("</main>\n<footer>").paragraph("status", StatusLine.TEXT);
        page.paragraph(
                "soft small",
                "percola " + Versions.PROGRAM + ", model " + Versions.MODEL + ", seed " + verdicts.seed() + ", "
                        + verdicts.drawsCount() + " draws.");
        return page.markup("</footer></body></html>\n").toString();
    }

    /** What the model was told, folded away. */
    private static void inputs(Page page, Map<String, String> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        page.markup("<details><summary>inputs</summary>")
                .words(inputs.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining("; ")))
                .markup("</details>");
    }

    static String caption(Theme theme) {
        return VerificationText.title(theme)
                + ": published values in the model's 80 % interval (-1 to 1); line below: naive forecast";
    }

    private static void table(Page page, List<Verified> rows) {
        StudyInputs inputs = new StudyInputs();
        page.stack(
                "Study",
                "What",
                "Part",
                "Published",
                "Model, 80 %",
                "Inside 80 %",
                "Inside 90 %",
                "Naive, 80 %",
                "Score",
                "Naive score");
        for (Verified row : rows) {
            page.markup("<tr>");
            page.rowHeading(row.observation().id() + " "
                    + String.join(", ", row.observation().sources()));
            page.markup("<td data-name=\"What\">").words(row.observation().what());
            inputs(page, inputs.of(row.observation()));
            page.markup("</td>");
            page.cell("", "Part", VerificationText.part(row.part()));
            page.cell(
                    "",
                    "Published",
                    VerificationText.published(row) + " " + row.observation().unit());
            page.cell("", "Model, 80 %", row.prediction().isEmpty() ? row.silence() : VerificationText.model(row));
            page.cell(
                    "",
                    "Inside 80 %",
                    row.inside().map(inside -> inside ? "yes" : "NO").orElse("-"));
            page.cell(
                    "",
                    "Inside 90 %",
                    row.insideNinety().map(inside -> inside ? "yes" : "NO").orElse("-"));
            page.cell("", "Naive, 80 %", VerificationText.naive(row));
            page.cell("", "Score", VerificationText.number(row.score()));
            page.cell("", "Naive score", VerificationText.number(row.naiveScore()));
            page.markup("</tr>");
        }
        page.markup("</tbody></table>");
    }
}
