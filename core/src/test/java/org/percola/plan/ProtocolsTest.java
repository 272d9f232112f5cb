package org.percola.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Phototype;
import org.percola.patient.Site;

/** Unit: the published protocols. */
final class ProtocolsTest {
    @Test
    void everyProtocolHasSourcesAReasonAndANameOfItsOwn() {
        List<Protocol> all = Protocols.standard().all();
        assertThat(all).hasSizeGreaterThan(7).allSatisfy(protocol -> {
            assertThat(protocol.reason()).isNotBlank();
            assertThat(protocol.sources())
                    .isNotEmpty()
                    .allSatisfy(key ->
                            assertThat(Evidence.standard().findSource(key)).isPresent());
        });
        assertThat(all).extracting(Protocol::key).doesNotHaveDuplicates();
    }

    @Test
    void oneIsOfferedOnlyForItsConcernAndPlace() {
        PlanRequest marks = PlanCases.request(
                PlanCases.person(Phototype.III),
                List.of(Concern.of(Benefit.STRETCH_MARKS)),
                List.of(Site.THIGH),
                Limits.NONE);
        assertThat(Protocols.standard().fitting(marks))
                .extracting(Protocol::key)
                .containsExactly("stretch-marks-monthly");
    }
}
