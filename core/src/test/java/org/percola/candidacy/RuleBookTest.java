package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.Source;
import org.percola.patient.AllergyCode;
import org.percola.patient.Coded;
import org.percola.patient.ConditionCode;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.treatment.TopicalCatalogue;

/** Unit: the rule table keeps to screening.md, whatever a person says. */
class RuleBookTest {
    private static final RuleBook BOOK = RuleBook.standard();

    /** Rules about the anaesthetic, an adjunct, a zone or the device change the plan, not the person. */
    private static final Set<String> CHANGE_THE_PLAN =
            Set.of("C029", "C030", "C033", "C035", "C036", "C037", "C050", "C108", "C110", "C111", "C112", "C113");

    /** Cautions that the home rule names beside every absolute and relative rule. */
    private static final Set<String> CAUTIONS_THAT_BLOCK_HOME_USE = Set.of(
            "C005", "C020", "C021", "C022", "C023", "C024", "C025", "C026", "C045", "C046", "C047", "C048", "C049",
            "C050", "C051", "C052", "C053");

    @Test
    void everyRuleOfTheLiteratureAndEveryAdditionIsThere() {
        var ids = IntStream.concat(IntStream.rangeClosed(1, 54), IntStream.rangeClosed(101, 108))
                .mapToObj(n -> "C" + (n < 10 ? "00" : n < 100 ? "0" : "") + n)
                .toList();
        assertThat(BOOK.rules()).extracting(Rule::id).containsAll(ids);
    }

    @Test
    void everyWordOfACaseFileLeadsToARule() {
        assertThat(words(FactList.CONDITIONS)).containsExactlyInAnyOrderElementsOf(codes(ConditionCode.values()));
        assertThat(words(FactList.ALLERGIES)).containsExactlyInAnyOrderElementsOf(codes(AllergyCode.values()));
        assertThat(words(FactList.HISTORY)).containsExactlyInAnyOrderElementsOf(codes(PastEventCode.values()));
        assertThat(words(FactList.MEDICATIONS)).containsAll(codes(MedicationClass.values()));
        assertThat(words(FactList.PATIENT)).contains("pregnant", "breastfeeding", "under-18", "phototype-iv-vi");
    }

    @Test
    void theVocabularyTellsWhatAWordLeadsTo() {
        var diabetes = BOOK.vocabulary().stream()
                .filter(entry -> entry.code().equals("diabetes"))
                .findFirst()
                .orElseThrow();
        assertThat(diabetes.rules()).extracting(Rule::id).containsOnly("C023");
        assertThat(diabetes.rules())
                .extracting(Rule::effect)
                .containsExactly(Effect.SEE_DERMATOLOGIST, Effect.WITH_CARE);
    }

    @Test
    void kindsBecomeTheAnswersOfTheTable() {
        assertThat(BOOK.rules())
                .filteredOn(rule ->
                        !CHANGE_THE_PLAN.contains(rule.id()) && rule.window().isEmpty())
                .allSatisfy(rule -> assertThat(rule.effect())
                        .as(rule.toString())
                        .isIn(
                                switch (rule.kind()) {
                                    case ABSOLUTE -> Set.of(Effect.NOT_RECOMMENDED, Effect.SEE_DERMATOLOGIST);
                                    case RELATIVE -> Set.of(Effect.SEE_DERMATOLOGIST);
                                    case CAUTION -> Set.of(Effect.WITH_CARE);
                                    case INFORMATION -> Set.of(Effect.NOTE);
                                }));
        assertThat(BOOK.rules())
                .filteredOn(rule -> CHANGE_THE_PLAN.contains(rule.id()))
                .allSatisfy(rule -> assertThat(rule.effect()).isIn(Effect.NOTE, Effect.WITH_CARE));
    }

    @Test
    void onlyWhatIsAbsoluteAndLifelongIsNotRecommended() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.effect() == Effect.NOT_RECOMMENDED)
                .extracting(Rule::code)
                .containsExactlyInAnyOrder("bleeding-disorder", "nickel", "stainless-steel");
    }

    @Test
    void onlyTheWindowsOfScreeningMdMakeDates() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.window().isPresent())
                .extracting(rule ->
                        rule.id() + " " + rule.code() + " " + rule.window().orElse(Period.ZERO))
                .containsExactlyInAnyOrder(
                        "C016 isotretinoin P6M",
                        "C027 radiotherapy P3M",
                        "C038 botulinum-toxin P14D",
                        "C039 filler P14D",
                        "C040 laser P14D",
                        "C041 deep-peel P3M",
                        "C041 surgery P3M",
                        "C041 facelift P12M",
                        "C042 facial-trauma P6M",
                        "C043 scar P12M",
                        "C044 sunburn P14D",
                        "C044 tan P14D",
                        "C044 sunburn P28D",
                        "C044 tan P28D",
                        "C045 topical-retinoid P7D",
                        "C045 aha-bha P7D",
                        "C046 waxing P14D");
    }

    @Test
    void medicinesNeverMakeADate() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.list() == FactList.MEDICATIONS)
                .filteredOn(rule -> rule.window().isPresent())
                .allSatisfy(rule -> assertThat(rule.id()).isIn("C016", "C045"));
    }

    @Test
    void notNowAlwaysHasAWindow() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.effect() == Effect.NOT_NOW || rule.effectAtHome() == Effect.NOT_NOW)
                .allMatch(rule -> rule.window().isPresent());
    }

    @Test
    void atHomeTheNamedRulesBlockAndOnesWithADateWait() {
        assertThat(BOOK.rules()).allSatisfy(rule -> {
            boolean blocks = rule.kind() == RuleKind.ABSOLUTE
                    || rule.kind() == RuleKind.RELATIVE
                    || CAUTIONS_THAT_BLOCK_HOME_USE.contains(rule.id());
            var expected = !blocks
                    ? rule.effect()
                    : rule.effect() == Effect.NOT_RECOMMENDED
                            ? Effect.NOT_RECOMMENDED
                            : rule.window().isPresent() ? Effect.NOT_NOW : Effect.SEE_DERMATOLOGIST;
            assertThat(rule.effectAtHome()).as(rule.toString()).isEqualTo(expected);
        });
    }

    @Test
    void everyAbsoluteFactOfThePersonIsAskedFor() {
        assertThat(BOOK.rules())
                .filteredOn(Rule::asked)
                .extracting(Rule::code)
                .containsExactly(
                        "skin-cancer",
                        "changing-lesion",
                        "skin-infection",
                        "cold-sore",
                        "broken-skin",
                        "isotretinoin",
                        "pregnant",
                        "breastfeeding",
                        "bleeding-disorder",
                        "nickel",
                        "stainless-steel",
                        "local-anaesthetic",
                        "home-needle-too-long");
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.kind() == RuleKind.ABSOLUTE
                        && rule.list() != FactList.COURSE
                        && !rule.code().equals("under-18"))
                .allMatch(Rule::asked);
    }

    @Test
    void aSourceCanBeLookedUpAndABasisIsNeverBetterThanItsSources() {
        var evidence = Evidence.standard();
        assertThat(BOOK.rules()).allSatisfy(rule -> {
            assertThat(rule.sources()).as(rule.toString()).allSatisfy(key -> {
                assertThat(evidence.source(key).linked()).as(key).isTrue();
                assertThat(evidence.source(key).kind()).isIn(Source.Kind.PAPER, Source.Kind.OFFICIAL);
            });
            switch (rule.basis()) {
                case SOURCED -> assertThat(rule.sources()).as(rule.toString()).isNotEmpty();
                case CLINIC_CUSTOM ->
                    assertThat(rule.sources()).as(rule.toString()).isEmpty();
                case DESIGN -> {}
            }
        });
    }

    @Test
    void productsThatRulesNameAreInTheCatalogue() {
        var named = BOOK.rules().stream()
                .flatMap(rule -> rule.need() instanceof Need.Product product ? product.keys().stream() : Stream.of())
                .toList();
        assertThat(named).contains("tranexamic-acid", "5-fluorouracil");
        assertThat(Stream.concat(named.stream(), Stream.of("lidocaine", "prp")))
                .allMatch(key -> TopicalCatalogue.standard().find(key).isPresent());
    }

    @Test
    void everyActionAndEveryNoteIsUsed() {
        var used = new HashSet<String>();
        BOOK.rules().forEach(rule -> used.add(rule.action()));
        var madeByTheEvaluator = List.of(
                "clinician-decided",
                "elsewhere",
                "over",
                "medicine-ended",
                "unsure",
                "date-unknown",
                "only-with-anaesthetic",
                "only-with-adjunct",
                "decision-not-needed",
                "decision-cannot-lift",
                "decision-needs-clinician",
                "decision-not-at-home");
        used.addAll(madeByTheEvaluator);
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(RuleBook.actionCodes().stream(), RuleBook.noteCodes().stream())
                                .toList());
    }

    @Test
    void noAbsoluteRuleCanBeLifted() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.kind() == RuleKind.ABSOLUTE)
                .noneMatch(Rule::liftable);
        assertThat(BOOK.rules("C015")).allMatch(Rule::liftable);
        assertThat(BOOK.basis("C038")).contains(Basis.CLINIC_CUSTOM);
        assertThat(BOOK.basis("C999")).isEmpty();
    }

    /** Every code that a person may be unsure of. */
    static List<String> wordsOfACaseFile() {
        return Stream.of(FactList.CONDITIONS, FactList.MEDICATIONS, FactList.ALLERGIES, FactList.HISTORY)
                .flatMap(list -> words(list).stream())
                .toList();
    }

    private static List<String> words(FactList list) {
        return BOOK.vocabulary().stream()
                .filter(entry -> entry.list() == list)
                .map(VocabularyEntry::code)
                .toList();
    }

    private static List<String> codes(Coded[] members) {
        return Arrays.stream(members).map(Coded::code).toList();
    }
}
