package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Regression: our kinetics against the three trajectories of the model page (an independent implementation, other
 * language, other solver). Convergence: our solver at the production tolerance against a referee at 1e-12.
 */
class PrototypeTest {
    static Stream<Prototype.Schedule> schedules() {
        return Prototype.Schedule.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void theRefereeFollowsTheTrajectoriesOfTheModelPage(Prototype.Schedule schedule) {
        List<NamedCsvRecord> rows = schedule.trajectory();
        assertThat(rows).hasSize(19);
        double[] days = days(rows);
        assertThat(worst(expected(rows), referee(schedule, days, 1e-12))).isLessThan(1e-6);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void ourSolverFollowsThem(Prototype.Schedule schedule) {
        List<NamedCsvRecord> rows = schedule.trajectory();
        assertThat(worst(expected(rows), ours(schedule, days(rows), 1e-9))).isLessThan(1e-6);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void atProductionToleranceEveryStateStaysWithinAHundredThousandthOfItsLargestValue(Prototype.Schedule schedule) {
        double[] days = denseDays();
        double[][] truth = referee(schedule, days, 1e-12);
        assertThat(worst(truth, ours(schedule, days, Healing.TOLERANCE))).isLessThan(1e-5);
        assertThat(worst(truth, ours(schedule, days, 1e-2)))
                .as("a coarse run must be wrong")
                .isGreaterThan(1e-4);
    }

    /** Days around every session and through the run, the way a forecast asks for them and finer. */
    static double[] denseDays() {
        return IntStream.rangeClosed(0, 730).mapToDouble(k -> k / 4.0 + 0.1).toArray();
    }

    static double[] days(List<NamedCsvRecord> rows) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField("timeDays")))
                .toArray();
    }

    private static double[][] expected(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> Stream.of(Prototype.STATES)
                        .mapToDouble(s -> Double.parseDouble(row.getField(s)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Largest error of any state over that state's largest value in the run. */
    static double worst(double[][] truth, double[][] tried) {
        double worst = 0;
        for (int s = 0; s < TissueState.COUNT; s++) {
            double largest = 0;
            double error = 0;
            for (int k = 0; k < truth.length; k++) {
                largest = Math.max(largest, Math.abs(truth[k][s]));
                error = Math.max(error, Math.abs(truth[k][s] - tried[k][s]));
            }
            if (Boolean.getBoolean("percola.print")) {
                System.out.printf("%s %.2e%n", Prototype.STATES[s], error / largest);
            }
            worst = Math.max(worst, error / largest);
        }
        return worst;
    }

    static double[][] ours(Prototype.Schedule schedule, double[] days, double tolerance) {
        HealingKinetics kinetics = Prototype.kinetics();
        var log = new TissueLog(days);
        var workspace = new HealingWorkspace();
        kinetics.rest(workspace.state);
        double horizon = days[days.length - 1];
        for (int k = 0; k < schedule.sessions(); k++) {
            kinetics.wound(workspace.state, schedule.dose());
            double end = k + 1 < schedule.sessions() ? (k + 1) * schedule.every() : horizon;
            log.stand(k * schedule.every(), workspace.state);
            workspace.solver.integrate(
                    kinetics, workspace.state, k * schedule.every(), end, tolerance, 1e-12, 0.01, 20_000, log);
        }
        log.stand(horizon, workspace.state);
        if (Boolean.getBoolean("percola.print")) {
            System.out.println(schedule.name() + " tol " + tolerance + " steps " + workspace.solver.acceptedCount()
                    + " rejected " + workspace.solver.rejectedCount());
        }
        double[][] states = new double[days.length][];
        for (int k = 0; k < days.length; k++) {
            states[k] = log.at(k);
        }
        return states;
    }

    private static double[][] referee(Prototype.Schedule schedule, double[] days, double tolerance) {
        HealingKinetics kinetics = Prototype.kinetics();
        var equations = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return TissueState.COUNT;
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                double[] slope = new double[y.length];
                kinetics.derivative(y, slope);
                return slope;
            }
        };
        var integrator = new DormandPrince853Integrator(1e-8, 1, 1e-14, tolerance);
        double[] state = new double[TissueState.COUNT];
        kinetics.rest(state);
        double[][] states = new double[days.length][];
        double time = 0;
        int next = 0;
        for (int k = 0; k < schedule.sessions(); k++) {
            double session = k * schedule.every();
            state = advance(integrator, equations, state, time, session);
            kinetics.wound(state, schedule.dose());
            time = session;
            double end = k + 1 < schedule.sessions() ? session + schedule.every() : Double.POSITIVE_INFINITY;
            while (next < days.length && days[next] < end) {
                state = advance(integrator, equations, state, time, days[next]);
                time = days[next];
                states[next++] = state.clone();
            }
        }
        return states;
    }

    private static double[] advance(
            DormandPrince853Integrator integrator,
            OrdinaryDifferentialEquation equations,
            double[] state,
            double from,
            double to) {
        return to - from < 1e-9
                ? state.clone()
                : integrator.integrate(equations, new ODEState(from, state), to).getPrimaryState();
    }
}
