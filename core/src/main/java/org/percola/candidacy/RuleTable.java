package org.percola.candidacy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.percola.patient.AllergyCode;
import org.percola.patient.Coded;
import org.percola.patient.ConditionCode;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;

/** Reads {@code rules.csv}: one rule for each code of a line. */
final class RuleTable {
    /** The code that stands for a medicine without a class. */
    private static final String UNKNOWN = "unknown-medicine";

    List<Rule> read() {
        return Table.read("rules.csv", this::rules);
    }

    private List<Rule> rules(NamedCsvRecord row) {
        var codes = Table.words(row, "codes");
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("codes must not be empty");
        }
        return codes.stream().map(code -> rule(row, fact(row, code))).toList();
    }

    private static Rule rule(NamedCsvRecord row, Fact fact) {
        var effect = Table.constant(Effect.class, row.getField("effect"));
        return new Rule(
                row.getField("rule"),
                Table.constant(RuleKind.class, row.getField("kind")),
                fact,
                need(row.getField("needs")),
                Table.member(Scope.class, row.getField("scope")),
                effect,
                Table.constant(Effect.class, row.getField("home")),
                Table.cell(row, "window").map(Period::parse).orElse(null),
                Table.cell(row, "then")
                        .map(word -> Table.constant(Effect.class, word))
                        .orElse(null),
                action(effect, row.getField("action")),
                yes(row, "asked"),
                yes(row, "disputed"),
                Table.words(row, "sources"),
                Table.member(Basis.class, row.getField("basis")));
    }

    private static Fact fact(NamedCsvRecord row, String code) {
        String form = row.getField("form");
        return switch (Table.member(FactList.class, row.getField("list"))) {
            case CONDITIONS ->
                new Fact.HasCondition(
                        Table.member(ConditionCode.class, code),
                        Table.member(Fact.HasCondition.State.class, form),
                        yes(row, "lifelong"));
            case MEDICATIONS ->
                code.equals(UNKNOWN)
                        ? new Fact.TakesUnknownMedicine()
                        : new Fact.TakesMedicine(
                                Table.member(MedicationClass.class, code),
                                Table.member(Fact.TakesMedicine.Use.class, form),
                                Table.cell(row, "lingers").map(Period::parse).orElse(null));
            case ALLERGIES -> new Fact.HasAllergy(Table.member(AllergyCode.class, code));
            case HISTORY ->
                new Fact.HadEvent(
                        Table.member(PastEventCode.class, code), Table.member(Fact.HadEvent.Skin.class, form));
            case PATIENT -> new Fact.OfPerson(Table.member(Trait.class, code));
            case COURSE -> new Fact.OfPlan(Table.member(PlanFeature.class, code));
        };
    }

    /** "", "anaesthetic", or a list and its words: "product: retinol ; tretinoin". */
    private static Need need(String cell) {
        if (cell.isEmpty()) {
            return new Need.None();
        }
        if (cell.equals("anaesthetic")) {
            return new Need.Anaesthetic();
        }
        int colon = cell.indexOf(": ");
        String what = colon < 0 ? cell : cell.substring(0, colon);
        List<String> words = List.of(cell.substring(colon + 2).split(" ; ", -1));
        return switch (what) {
            case "product" -> new Need.Product(Set.copyOf(words));
            case "medicine" -> new Need.Medicine(new HashSet<>(Table.members(MedicationClass.class, words)));
            case "condition" -> new Need.Companion(new HashSet<>(Table.members(ConditionCode.class, words)));
            default -> throw new IllegalArgumentException("no need is called " + what);
        };
    }

    private static String action(Effect effect, String word) {
        Coded known = effect == Effect.NOTE ? Table.member(NoteCode.class, word) : Table.member(ActionCode.class, word);
        return known.code();
    }

    private static boolean yes(NamedCsvRecord row, String column) {
        return switch (row.getField(column)) {
            case "yes" -> true;
            case "" -> false;
            default -> throw new IllegalArgumentException(column + " is neither yes nor empty");
        };
    }
}
