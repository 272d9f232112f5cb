package org.percola.healing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.BlockRosenbrock;

/**
 * Tissues that are alike and had the same wounds so far, in one lane. They go as far as the longest leg of any of them; who
 * has a session before that leaves where the run alone would have shortened its step, and goes on from there in a party of
 * its own. So three sessions and four, or two sessions four weeks apart and six, share what they have in common, and each
 * has the bits that it would have alone.
 */
final class TissueParty {
    /** What a leg ends with: a day, and the sessions of that day. */
    private record Leg(double untilDays, List<TissueWay.Stop> stops) {
        static Leg of(TissueWay way) {
            return new Leg(way.untilDays(), way.nextStops());
        }
    }

    private final List<TissueWay> members;
    private final BlockRosenbrock.@Nullable Standing from;
    private final double barrierRatePerDay;
    private Leg leg;
    private double timeDays;
    /** The first leg that leaves the party; no leg ends after the horizon. */
    private double firstToLeaveDays = Double.POSITIVE_INFINITY;

    private double lastBarrierRatePerDay;

    private TissueParty(
            List<TissueWay> members, BlockRosenbrock.@Nullable Standing from, double timeDays, double barrierRate) {
        this.members = new ArrayList<>(members);
        this.from = from;
        this.timeDays = timeDays;
        this.barrierRatePerDay = barrierRate;
        this.leg = Leg.of(members.getFirst());
    }

    /** Parties of all the ways, in the order of their first members. */
    static List<TissueParty> of(List<TissueWay> ways) {
        List<TissueParty> parties = new ArrayList<>();
        IdentityHashMap<HealingParameters, List<TissueParty>> known = new IdentityHashMap<>();
        for (TissueWay way : ways) {
            List<TissueParty> near = known.computeIfAbsent(way.parameters(), key -> new ArrayList<>());
            TissueParty party = null;
            for (TissueParty each : near) {
                party = party == null && each.welcomes(way) ? each : party;
            }
            if (party == null) {
                party = new TissueParty(List.of(way), null, 0, 0);
                near.add(party);
                parties.add(party);
            } else {
                party.members.add(way);
            }
        }
        return parties;
    }

    /** At the outset: the same tissue, and the same first sessions. */
    private boolean welcomes(TissueWay way) {
        TissueWay first = members.getFirst();
        return first.isLike(way) && !way.nextStops().isEmpty() && leg.equals(Leg.of(way));
    }

    /** Steps into a lane; false if there is nothing to integrate. */
    boolean enter(int lane, BlockRosenbrock solver, double[] state) {
        TissueWay first = members.getFirst();
        first.place(solver, lane);
        solver.prepare();
        if (from != null) {
            solver.parameter(HealingPlaces.PAR_kB, lane, barrierRatePerDay);
            lastBarrierRatePerDay = barrierRatePerDay;
            solver.resume(lane, from, leg.untilDays());
            return true;
        }
        TissueEquations.rest(state, first.parameters());
        put(lane, solver, state);
        solver.enter(lane);
        return depart(lane, solver, state, false);
    }

    void stepped(int lane, double start, double end, BlockRosenbrock solver) {
        for (TissueWay way : members) {
            way.log().accepted(start, end, solver, lane);
        }
    }

    /** Whether a member's session comes before the end of the next step. */
    boolean isSplitting(double time, double step) {
        return BlockRosenbrock.reaches(step, firstToLeaveDays - time);
    }

    /** Those whose session comes before the end of the next step, in parties by what comes next. */
    List<TissueParty> leavers(double time, double step, BlockRosenbrock.Standing standing) {
        Map<Leg, List<TissueWay>> leaving = new LinkedHashMap<>();
        for (TissueWay way : members) {
            Leg next = Leg.of(way);
            if (!next.equals(leg) && BlockRosenbrock.reaches(step, next.untilDays() - time)) {
                leaving.computeIfAbsent(next, key -> new ArrayList<>()).add(way);
            }
        }
        List<TissueParty> parties = new ArrayList<>();
        leaving.values().forEach(ways -> {
            members.removeAll(ways);
            parties.add(new TissueParty(ways, standing, time, lastBarrierRatePerDay));
        });
        lookAhead();
        return parties;
    }

    /** The leg is done: on to the next one; false at the end of the way. */
    boolean arrived(int lane, boolean stuck, BlockRosenbrock solver, double[] state) {
        for (int k = 0; k < state.length; k++) {
            state[k] = solver.state(k, lane);
        }
        for (TissueWay way : members) {
            way.count(solver.acceptedCount(lane), stuck);
        }
        timeDays = leg.untilDays();
        return depart(lane, solver, state, stuck);
    }

    /** Takes the sessions of this moment and leaves for the next one, or for the horizon. */
    private boolean depart(int lane, BlockRosenbrock solver, double[] state, boolean stuck) {
        HealingParameters parameters = members.getFirst().parameters();
        if (!stuck && leg.untilDays() <= timeDays) {
            for (TissueWay.Stop stop : leg.stops()) {
                TissueEquations.session(state, parameters, stop.dose());
                lastBarrierRatePerDay = stop.barrierRatePerDay();
                solver.parameter(HealingPlaces.PAR_kB, lane, lastBarrierRatePerDay);
            }
            put(lane, solver, state); // nothing that is prepared hangs on the barrier's rate (tested)
            int taken = leg.stops().size();
            members.forEach(way -> way.pass(taken));
        }
        members.forEach(way -> way.log().stand(timeDays, state));
        members.forEach(way -> leg = way.untilDays() > leg.untilDays() ? Leg.of(way) : leg);
        lookAhead();
        boolean standsStill = members.getFirst().isUntouched() || !(timeDays < leg.untilDays());
        if (stuck || standsStill) {
            members.forEach(way -> way.finish(state));
            return false;
        }
        solver.depart(lane, timeDays, leg.untilDays());
        return true;
    }

    private void lookAhead() {
        firstToLeaveDays = Double.POSITIVE_INFINITY;
        if (members.size() == 1) {
            return; // whose leg it is
        }
        for (TissueWay way : members) {
            if (!Leg.of(way).equals(leg)) {
                firstToLeaveDays = StrictMath.min(firstToLeaveDays, way.untilDays());
            }
        }
    }

    private static void put(int lane, BlockRosenbrock solver, double[] state) {
        for (int k = 0; k < state.length; k++) {
            solver.state(k, lane, state[k]);
        }
    }
}
