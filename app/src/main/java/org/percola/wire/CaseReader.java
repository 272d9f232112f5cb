package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.percola.candidacy.Decision;
import org.percola.candidacy.RuleBook;
import org.percola.forecast.Request;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.quantity.Unit;
import org.percola.treatment.Treatment;
import org.percola.wire.CaseFile.ForecastKeys;
import org.percola.wire.CaseFile.Limits;

/** Reads a case file: the case, or every problem that it has. */
public final class CaseReader {
    private CaseReader() {}

    /** Reads the bytes of a file; {@code asOf} is today, for a case whose course has no date. */
    public static Reading<CaseFile> read(byte[] bytes, LocalDate asOf) {
        return read(bytes, () -> asOf);
    }

    /** The same with a day that is asked for only by such a case. */
    public static Reading<CaseFile> read(byte[] bytes, Supplier<LocalDate> asOf) {
        return read(bytes, asOf, false);
    }

    /**
     * The same for a case whose course may be missing or incomplete, as screening and planning take it: what it leaves
     * out stands in {@link CaseFile#open}. Whatever it does say must be right.
     */
    public static Reading<CaseFile> readDraft(byte[] bytes, LocalDate asOf) {
        return read(bytes, () -> asOf, true);
    }

    /** The same as {@link #read(byte[], LocalDate)} for a document that is already a tree. */
    public static Reading<CaseFile> read(ObjectNode document, LocalDate asOf) {
        return read(document, () -> asOf, new Problems(), false);
    }

    /** The same as {@link #readDraft(byte[], LocalDate)} for a document that is already a tree. */
    public static Reading<CaseFile> readDraft(ObjectNode document, LocalDate asOf) {
        return read(document, () -> asOf, new Problems(), true);
    }

    private static Reading<CaseFile> read(byte[] bytes, Supplier<LocalDate> asOf, boolean draft) {
        Problems problems = new Problems();
        return Document.parse(bytes, DocumentKind.CASE, problems)
                .map(tree -> read(tree, asOf, problems, draft))
                .orElseGet(() -> new Reading.Bad<>(problems.list()));
    }

    private static Reading<CaseFile> read(
            ObjectNode document, Supplier<LocalDate> asOf, Problems problems, boolean draft) {
        Fields root = new Fields("", document, problems);
        CourseReader courses = new CourseReader(draft);
        Optional<Treatment> treatment = courses.read(root);
        Patient patient = patient(root, judgedOn(document, asOf));
        List<Concern> concerns = concerns(root);
        List<Decision> decisions = decisions(root);
        double lastSessionDay = CourseReader.lastSessionDay(document);
        ForecastKeys forecast = root.findObject("forecast", "{horizon: 365 d, draws: 256, seed: 1}")
                .map(fields -> forecast(fields, lastSessionDay))
                .orElse(new ForecastKeys(
                        usualHorizonDays(lastSessionDay), ForecastKeys.USUAL.drawsCount(), ForecastKeys.USUAL.seed()));
        Limits limits = root.findObject("limits", "{downtime: 4 d}")
                .map(CaseReader::limits)
                .orElse(new Limits(null, null, null, null));
        root.finish();
        if (!problems.isEmpty() || treatment.isEmpty()) {
            return new Reading.Bad<>(problems.list());
        }
        return new Reading.Good<>(new CaseFile(
                patient, concerns, treatment.get(), decisions, forecast, limits, courses.open(), document.deepCopy()));
    }

    /** The course's date if it can be read; a date that cannot be read is the course reader's problem, not this one's. */
    private static LocalDate judgedOn(ObjectNode document, Supplier<LocalDate> asOf) {
        return CalendarDay.find(document.path("course").path("date").asText("")).orElseGet(asOf);
    }

    private static Patient patient(Fields root, LocalDate latestPast) {
        if (!root.has("patient")) {
            root.missing(
                    "patient", "a mapping with ageYears, sex and phototype", "`percola new` writes a starter case.");
        }
        return root.findObject("patient", "{ageYears: 29, sex: female, phototype: IV}")
                .map(fields -> new PatientReader(latestPast).read(fields))
                .orElseGet(() -> Patient.of(40, Sex.FEMALE, Phototype.III));
    }

    private static List<Concern> concerns(Fields root) {
        List<Concern> concerns = new ArrayList<>();
        Set<Benefit> seen = new HashSet<>();
        List<Fields> entries = root.objects("concerns", "{benefit: wrinkles}");
        boolean none = root.find("concerns")
                .map(list -> list.isArray() && list.isEmpty())
                .orElse(!root.has("concerns"));
        if (none) {
            root.missing(
                    "concerns", "at least one benefit", "Say what should improve: concerns: [{benefit: wrinkles}].");
        }
        for (Fields entry : entries) {
            ConcernReader.read(entry).ifPresent(concern -> {
                if (!seen.add(concern.benefit())) {
                    entry.wrong("benefit", "each benefit once", "This concern stands here twice.");
                }
                concerns.add(concern);
            });
        }
        if (seen.contains(Benefit.SCARS) && seen.contains(Benefit.ACNE_SCARS)) {
            root.wrong("concerns", "scars or acne-scars", "Keep one of the two: they share a row of the forecast.");
        }
        return concerns;
    }

    private static List<Decision> decisions(Fields root) {
        List<Decision> decisions = new ArrayList<>();
        for (Fields entry : root.objects("decisions", "{rule: C015, decision: proceed, by: physician, reason: ...}")) {
            Optional<String> rule = entry.text("rule").filter(code -> {
                boolean known = !RuleBook.standard().rules(code).isEmpty();
                if (!known) {
                    entry.wrong("rule", "a rule such as C015", "`percola conditions` lists the rules.");
                }
                return known;
            });
            Optional<Decision.Choice> choice = entry.choice("decision", Decision.Choice.class);
            Optional<String> by = entry.text("by");
            Optional<String> reason = entry.text("reason");
            for (String key : List.of("rule", "decision", "by", "reason")) {
                if (!entry.has(key)) {
                    entry.missing(key, "a value", "A recorded decision has rule, decision, by and reason.");
                }
            }
            entry.finish();
            if (rule.isPresent() && choice.isPresent() && by.isPresent() && reason.isPresent()) {
                decisions.add(new Decision(rule.get(), choice.get(), by.get(), reason.get()));
            }
        }
        return decisions;
    }

    private static ForecastKeys forecast(Fields fields, double lastSessionDay) {
        double horizon = fields.quantity("horizon", Unit.DAY, 1, Request.MAX_HORIZON_DAYS)
                .orElse(usualHorizonDays(lastSessionDay));
        if (horizon < lastSessionDay) {
            fields.wrong(
                    "horizon",
                    Fields.plain(lastSessionDay) + " to " + Fields.plain(Request.MAX_HORIZON_DAYS) + " d",
                    "The last session is on day " + Fields.plain(lastSessionDay) + ": look at least as far.");
        }
        long draws = fields.whole("draws", 1, Request.MAX_DRAWS).orElse((long) ForecastKeys.USUAL.drawsCount());
        long seed = fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(ForecastKeys.USUAL.seed());
        fields.finish();
        return new ForecastKeys(horizon, (int) draws, seed);
    }

    /** A year; for a course that takes longer, half a year after its last session. */
    private static double usualHorizonDays(double lastSessionDay) {
        double usual = ForecastKeys.USUAL.horizonDays();
        return lastSessionDay <= usual ? usual : Math.min(lastSessionDay + usual / 2, Request.MAX_HORIZON_DAYS);
    }

    private static Limits limits(Fields fields) {
        var downtime = fields.quantity("downtime", Unit.DAY, 0, 365);
        var pih = fields.number("pih", 0, 1);
        var visits = fields.whole("visits", 1, 100);
        var pain = fields.number("pain", 0, 10);
        fields.finish();
        return new Limits(
                downtime.isPresent() ? downtime.getAsDouble() : null,
                pih.isPresent() ? pih.getAsDouble() : null,
                visits.map(Long::intValue).orElse(null),
                pain.isPresent() ? pain.getAsDouble() : null);
    }
}
