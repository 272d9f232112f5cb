package org.percola.wire;

import java.time.LocalDate;
import java.util.List;
import org.percola.candidacy.PlanPart;
import org.percola.device.Device;
import org.percola.plan.Limits;
import org.percola.plan.PlanRequest;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.Treatment;

/** What a case asks the planner. */
public final class CasePlan {
    private CasePlan() {}

    /**
     * The question of a case. A complete course is compared with the plan; of an incomplete one the device (if it has
     * one), the operator and the day count.
     *
     * @param today counts where the case has no date
     * @param devices to plan with; empty means what the case says, or else the authorised ones
     */
    public static PlanRequest of(
            CaseFile file, LocalDate today, int drawsCount, long seed, List<Device> devices, boolean beyondEvidence) {
        Treatment present = file.treatment();
        Operator operator = Operator.PROFESSIONAL;
        List<Device> named = devices;
        if (present instanceof Course course) {
            operator = course.operator();
            if (named.isEmpty() && !file.open().isEmpty() && !file.open().contains(PlanPart.DEVICE)) {
                named = List.of(course.device());
            }
        }
        return new PlanRequest(
                file.patient(),
                file.concerns(),
                file.open().isEmpty() ? present : new NoTreatment(present.zones()),
                operator,
                file.decisions(),
                limits(file.limits()),
                file.judgedOn(today),
                file.forecast().horizonDays(),
                drawsCount,
                seed,
                named,
                beyondEvidence);
    }

    private static Limits limits(CaseFile.Limits given) {
        double none = Double.POSITIVE_INFINITY;
        return new Limits(
                given.downtimeDays().orElse(none),
                given.pihProbability().orElse(none),
                given.visitsCount().map(Integer::doubleValue).orElse(none),
                given.painScore().orElse(none));
    }
}
