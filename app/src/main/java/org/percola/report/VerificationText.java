package org.percola.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.percola.casebook.Observation.Published;
import org.percola.casebook.Standing;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified;
import org.percola.casebook.Verified.Part;
import org.percola.outcome.Footing;
import org.percola.words.BenefitWords;
import org.percola.words.VerificationWords;

/** A verification for a terminal. */
public final class VerificationText {
    private VerificationText() {}

    /** The whole of it; {@code coloured} with ANSI colours. */
    public static String of(Verdicts verdicts, boolean coloured) {
        TerminalPage page = new TerminalPage(coloured);
        page.title(VerificationWords.TITLE).status().gap();
        page.wrapped("", VerificationWords.READING).wrapped("", VerificationWords.PARTS);
        for (Theme theme : verdicts.themes()) {
            page.heading(title(theme));
            Columns table = Columns.ofWords(
                    "  ",
                    "id",
                    "study",
                    "part",
                    "published",
                    "unit",
                    "model 80 %",
                    "",
                    "90 %",
                    "naive 80 %",
                    "",
                    "score",
                    "naive");
            int silent = 0;
            for (Verified row : verdicts.rows()) {
                if (Theme.of(row.observation()) != theme) {
                    continue;
                }
                if (row.prediction().isEmpty()) {
                    silent++;
                    continue;
                }
                table.add(
                        row.observation().id(),
                        row.observation().sources().isEmpty()
                                ? row.observation().study()
                                : row.observation().sources().getFirst(),
                        part(row.part()),
                        published(row),
                        row.observation().unit(),
                        model(row),
                        row.inside().map(inside -> inside ? "in" : "OUT").orElse(""),
                        row.insideNinety().map(inside -> inside ? "in" : "OUT").orElse(""),
                        naive(row),
                        row.naiveInside().map(inside -> inside ? "in" : "OUT").orElse(""),
                        number(row.score()),
                        number(row.naiveScore()));
            }
            page.table(table);
            page.line("  What the model was told of each study (inputs): --format html or json.");
            if (silent > 0) {
                page.line("  " + silent + " more are not predicted; --format json says why each is not.");
            }
        }
        page.heading("Summary");
        summary(verdicts).forEach(line -> page.wrapped("  ", line));
        return page.toString();
    }

    /** The plain verdicts: how many hold, then where the model beats the naive forecast and where it does not. */
    static List<String> summary(Verdicts verdicts) {
        List<String> lines = new ArrayList<>();
        for (Theme theme : verdicts.themes()) {
            for (Part part : Part.values()) {
                Verdicts.Count count = verdicts.count(theme, part);
                if (count.judged() > 0) {
                    lines.add(VerificationWords.inside(
                            title(theme) + ", " + part(part), count.inside(), count.judged(), count.outsideByChance()));
                }
                Verdicts.Count spreads = verdicts.spreads(theme, part);
                if (spreads.judged() > 0) {
                    lines.add(VerificationWords.spreads(
                            title(theme) + ", " + part(part), spreads.inside(), spreads.judged()));
                }
            }
        }
        List<Standing> all = new ArrayList<>(verdicts.better());
        all.addAll(verdicts.notBetter());
        for (Standing standing : all) {
            lines.add(VerificationWords.standing(
                    standing.group(),
                    standing.rowsCount(),
                    standing.studiesCount(),
                    standing.modelIsBetter(),
                    String.format(Locale.ROOT, "%.2f", standing.ratio()),
                    standing.notRefittedCount()));
        }
        for (Footing footing : verdicts.footings()) {
            lines.add("Forecast of " + footing.benefit().code() + ": " + BenefitWords.forecastBy(footing));
        }
        return lines;
    }

    static String title(Theme theme) {
        return theme.name().charAt(0) + theme.code().substring(1);
    }

    static String part(Part part) {
        return switch (part) {
            case NOT_USED -> "checked";
            case CONTEXT -> "context";
            case LEFT_OUT -> "left out";
            case NOT_REFITTED -> "calibrated to";
        };
    }

    static String published(Verified row) {
        Published published = row.observation().published();
        if (published.value().isPresent()) {
            return number(published.value()) + (row.peopleSd().isEmpty() ? "" : ", SD " + number(published.sd()));
        }
        return published.low().isEmpty()
                ? "at most " + number(published.high())
                : published.high().isEmpty()
                        ? "at least " + number(published.low())
                        : number(published.low()) + " to " + number(published.high());
    }

    static String model(Verified row) {
        return row.judged()
                .map(band -> number(band.q10()) + " to " + number(band.q90())
                        + row.peopleSd().map(sd -> ", SD " + number(sd.q50())).orElse(""))
                .orElse("");
    }

    static String naive(Verified row) {
        return row.naive()
                .map(other -> number(other.low()) + " to " + number(other.high()))
                .orElse("");
    }

    static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : number(value.getAsDouble());
    }

    /** Three digits. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(3)).stripTrailingZeros();
        return Math.abs(value) < 1e-3 || Math.abs(value) >= 1e6
                ? rounded.toString().toLowerCase(Locale.ROOT)
                : rounded.toPlainString();
    }
}
