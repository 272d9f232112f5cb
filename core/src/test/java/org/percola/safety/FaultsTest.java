package org.percola.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.outcome.Recoveries;
import org.percola.patient.Site;
import org.percola.treatment.Course;
import org.percola.treatment.OperatorFault;

/** Property: operator faults raise risks, and no fault lowers one in any draw. */
class FaultsTest {
    private static final int DRAWS = 50;

    private static List<SideEffectReading> read(Set<OperatorFault> faults, int draw) {
        SafetyParameters p = SafetyParameters.of(ParameterDraw.of(Evidence.standard(), 3, 0, draw));
        return SideEffects.read(
                Courses.person(),
                Courses.usual().done(faults),
                Courses.skin(Site.CHEEK),
                Courses.usualChannels(),
                Recoveries.usual(),
                p);
    }

    @ParameterizedTest
    @EnumSource(OperatorFault.class)
    void aFaultNeverLowersARiskOrShortensASpell(OperatorFault fault) {
        Set<OperatorFault> others = EnumSet.complementOf(EnumSet.of(fault));
        for (int draw = 0; draw < DRAWS; draw++) {
            neverLess(read(Set.of(), draw), read(Set.of(fault), draw));
            neverLess(read(others, draw), read(EnumSet.allOf(OperatorFault.class), draw));
        }
    }

    private static void neverLess(List<SideEffectReading> well, List<SideEffectReading> badly) {
        for (int k = 0; k < well.size(); k++) {
            assertThat(badly.get(k).durationDays())
                    .isGreaterThanOrEqualTo(well.get(k).durationDays());
            if (badly.get(k).event() == SideEffect.GRANULOMA
                    && badly.get(k).probability().isEmpty()) {
                continue; // not sterile: nobody counted, so there is no figure at all
            }
            assertThat(badly.get(k).probability().isPresent())
                    .as(well.get(k).event().code())
                    .isEqualTo(well.get(k).probability().isPresent());
            assertThat(badly.get(k).probability().orElse(0))
                    .as(well.get(k).event().code())
                    .isGreaterThanOrEqualTo(well.get(k).probability().orElse(0));
        }
    }

    @Test
    void eachFaultRaisesWhatItIsKnownFor() {
        assertThat(probability(SideEffect.SCARRING, OperatorFault.PRESSED)).isGreaterThan(1.02);
        assertThat(probability(SideEffect.SCARRING, OperatorFault.DRAGGED)).isGreaterThan(1.05);
        assertThat(probability(SideEffect.PIH, OperatorFault.BLUNT)).isGreaterThan(1.02);
        assertThat(probability(SideEffect.PAIN, OperatorFault.BLUNT)).isGreaterThan(1.02);
        assertThat(probability(SideEffect.INFECTION, OperatorFault.NOT_STERILE)).isGreaterThan(3);
        assertThat(SideEffectFacts.of(
                                SideEffect.GRANULOMA,
                                Courses.usual().done(Set.of(OperatorFault.NOT_STERILE)),
                                Courses.person())
                        .basis())
                .isEqualTo("fault-uncounted");
    }

    /** With the fault over without, in one draw. */
    private static double probability(SideEffect event, OperatorFault fault) {
        return of(read(Set.of(fault), 0), event) / of(read(Set.of(), 0), event);
    }

    private static double of(List<SideEffectReading> readings, SideEffect event) {
        return readings.stream()
                .filter(reading -> reading.event() == event)
                .findFirst()
                .flatMap(reading -> reading.probability().stream().boxed().findFirst())
                .orElseThrow();
    }

    @Test
    void aCourseDoneWellHasNone() {
        Course usual = Courses.usual();
        assertThat(usual.faults()).isEmpty();
        assertThat(usual.done(Set.of(OperatorFault.BLUNT)).faults()).containsExactly(OperatorFault.BLUNT);
    }
}
