package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.patient.AllergyCode;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.patient.Severity;
import org.percola.patient.Site;

/** Property: one more fact never makes an answer milder or a wait shorter, and the same case gives the same answer. */
class MonotonyTest {
    private static final int FACTS = 5;
    private static final Site[] SITES = {Site.CHEEK, Site.FACE, Site.ABDOMEN};

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreFactNeverMakesItMilder(long seed) {
        var random = new SplittableRandom(seed);
        boolean home = random.nextBoolean();
        var phototype = one(random, Phototype.values());
        var facts = new ArrayList<UnaryOperator<Cases>>();
        Answer before = answer(home, phototype, facts);
        for (int n = 0; n < FACTS; n++) {
            facts.add(fact(random));
            Answer after = answer(home, phototype, facts);
            assertThat(EveryRuleTest.strictness(after))
                    .as("seed %d, fact %d: %s", seed, n, ScreeningTest.rules(after))
                    .isGreaterThanOrEqualTo(EveryRuleTest.strictness(before));
            assertThat(after.findings().reasons())
                    .as("seed %d keeps every rule", seed)
                    .extracting(Reason::rule)
                    .containsAll(ScreeningTest.rules(before));
            if (before instanceof Answer.NotNow was && after instanceof Answer.NotNow is) {
                assertThat(is.until()).isAfterOrEqualTo(was.until());
            }
            before = after;
        }
        assertThat(answer(home, phototype, facts)).usingRecursiveComparison().isEqualTo(before);
    }

    private static Answer answer(boolean home, Phototype phototype, List<UnaryOperator<Cases>> facts) {
        var made = (home ? Cases.atHome() : Cases.healthy()).phototype(phototype);
        for (var fact : facts) {
            made = fact.apply(made);
        }
        return made.answer();
    }

    private static UnaryOperator<Cases> fact(SplittableRandom random) {
        var site = maybe(random, SITES);
        var day = Cases.DAY.minusDays(random.nextInt(400));
        return switch (random.nextInt(5)) {
            case 0 -> {
                var condition = new Condition(
                        one(random, ConditionCode.values()),
                        site,
                        maybe(random, Severity.values()),
                        maybe(random, Control.values()),
                        null);
                yield made -> made.with(condition);
            }
            case 1 -> {
                var medicine = one(random, MedicationClass.values());
                var stopped = random.nextBoolean() ? day : null;
                var medication = new Medication(medicine.code(), medicine, random.nextBoolean(), stopped);
                yield made -> made.takes(medication);
            }
            case 2 -> {
                var allergy = one(random, AllergyCode.values());
                yield made -> made.allergic(allergy);
            }
            case 3 -> {
                var event = one(random, PastEventCode.values());
                yield made -> made.had(event, day);
            }
            default -> {
                var unsure = one(random, ConditionCode.values());
                yield made -> made.unsure(unsure);
            }
        };
    }

    private static <T> T one(SplittableRandom random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static <T> @Nullable T maybe(SplittableRandom random, T[] of) {
        return random.nextBoolean() ? null : one(random, of);
    }
}
