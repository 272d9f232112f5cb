package org.percola.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.percola.numeric.BandedLdl;
import org.percola.numeric.RodasTableau;
import org.percola.numeric.SolverReport;

/**
 * Finite volumes for a {@link UnitCell} in depth and radius (or in depth alone), implicit, with its own step size.
 *
 * <p>Two-point fluxes between cells, half-cell resistances in series (logarithmic along the radius): second order. In
 * time RODAS, order 4(3), L-stable, one factor of the band matrix a step; the closing of the channel enters with its
 * derivative. Both conserve every linear balance, so what enters equals what is held, absorbed and left to round-off.
 *
 * <p>The same skin under an infinite and under a finite donor differ in one unknown, the last of the factor: both are
 * carried side by side on common steps and share every factor.
 *
 * @evidence HAIRERWANNER1996, section IV.7, coefficients of {@link RodasTableau}
 */
public final class CellSolver {
    private static final double FIRST_STEP_S = 1e-3;
    private static final int STEP_LIMIT = 20_000;

    private final UnitCell cell;
    private final double eliminationPerS;
    private final int nr;
    private final int n;
    private final double[] content;
    private final double[] loss;
    private final double[] across;
    private final double[] down;
    private final int[] region;
    private final double[] baseLink;
    private final MovingLinks moving;
    private final BandedLdl ldl;
    private final List<Load> loads = new ArrayList<>();
    private long accepted;
    private long rejected;

    /**
     * @param donorHeightsUm well-mixed donors to carry side by side, 0 for an infinite one; at most one of each kind
     * @param eliminationPerS of a body that takes up what is absorbed; 0 to keep it all
     */
    public CellSolver(UnitCell cell, CellMesh mesh, List<Double> donorHeightsUm, double eliminationPerS) {
        this.cell = cell;
        this.eliminationPerS = eliminationPerS;
        nr = mesh.columns();
        n = nr * mesh.rows();
        var links = new CellLinks(cell, mesh);
        content = links.content;
        loss = links.loss;
        across = links.across;
        down = links.down;
        region = links.region;
        baseLink = links.base;
        moving = links.moving;
        boolean finite = donorHeightsUm.stream().anyMatch(height -> height > 0);
        ldl = BandedLdl.create(n + (finite ? 1 : 0), nr);
        double area = StrictMath.PI * cell.radiusUm() * cell.radiusUm();
        for (double height : donorHeightsUm) {
            loads.add(new Load(height * area));
        }
        if (loads.isEmpty() || loads.size() > 2 || (loads.size() == 2 && loads.get(0).finite == loads.get(1).finite)) {
            throw new IllegalArgumentException("CellSolver carries one donor, or one finite and one infinite.");
        }
    }

    /** Steps that stood in the last run. */
    public long stepsCount() {
        return accepted;
    }

    /** Unknowns without the donor. */
    public int cellsCount() {
        return n;
    }

    /**
     * Carries all donors from clean skin to the last of the rising times.
     *
     * @param relative error of a step, as a part of each cell's value
     * @param absolute the same where that is nothing, as a part of the donor's concentration
     * @param withFields whether rows keep the field
     * @return one run for each donor, in their order
     */
    public List<CellRun> solve(double[] timesS, double relative, double absolute, boolean withFields) {
        loads.forEach(Load::start);
        accepted = 0;
        rejected = 0;
        double time = 0;
        double step = FIRST_STEP_S;
        List<List<CellRun.Row>> rows = new ArrayList<>();
        loads.forEach(load -> rows.add(new ArrayList<>()));
        boolean reached = true;
        for (double end : timesS) {
            while (time < end && reached) {
                boolean last = time + step * 1.0000001 >= end;
                double h = last ? end - time : step;
                double error = attempt(time, h, relative, absolute);
                double factor = 0.9 / StrictMath.sqrt(StrictMath.sqrt(error + 1e-10));
                factor = StrictMath.min(5, StrictMath.max(0.2, factor));
                if (error <= 1) {
                    loads.forEach(Load::accept);
                    accepted++;
                    time = last ? end : time + h;
                    if (!last || factor < 1) {
                        step = h * factor;
                    }
                } else {
                    rejected++;
                    step = error > 1 ? h * factor : 0.2 * h;
                }
                reached = accepted + rejected < STEP_LIMIT;
            }
            for (int k = 0; k < loads.size(); k++) {
                rows.get(k).add(loads.get(k).row(end, withFields));
            }
        }
        List<CellRun> runs = new ArrayList<>();
        for (int k = 0; k < loads.size(); k++) {
            double balance = 0;
            for (CellRun.Row row : rows.get(k)) {
                balance = StrictMath.max(balance, loads.get(k).imbalance(row));
            }
            runs.add(new CellRun(
                    rows.get(k),
                    new SolverReport(
                            reached, accepted, balance, reached ? "" : "The cell took too many steps: ask for less.")));
        }
        return runs;
    }

    private double attempt(double time, double h, double relative, double absolute) {
        moving.at(time, across, down);
        factor(1 / (RodasTableau.GAMMA * h));
        for (Load load : loads) {
            load.drift(time);
        }
        for (int s = 0; s < RodasTableau.STAGES; s++) {
            if (s > 0) {
                moving.at(time + RodasTableau.time(s) * h, across, down);
            }
            for (Load load : loads) {
                load.stage(s, h);
            }
            if (loads.size() == 2) {
                Load one = loads.get(0);
                Load two = loads.get(1);
                ldl.solve(one.k[s], one.unknowns, two.k[s], two.unknowns);
            } else {
                ldl.solve(loads.getFirst().k[s], loads.getFirst().unknowns);
            }
            for (Load load : loads) {
                load.closeStage(s, h);
            }
        }
        double error = 0;
        for (Load load : loads) {
            double own = load.error(relative, absolute);
            error = own <= error ? error : own;
        }
        return error;
    }

    private void factor(double perStep) {
        double[] a = ldl.matrix();
        int stride = ldl.stride();
        Arrays.fill(a, 0);
        for (int k = 0; k < n; k++) {
            int at = k * stride;
            int o = k + nr;
            a[at] = content[k] * perStep + loss[k] + across[o] + across[o - 1] + down[o] + down[o - nr];
            a[at + 1] -= across[o];
            if (k < n - nr) {
                a[at + nr] -= down[o];
            }
        }
        for (Load load : loads) {
            if (load.finite) {
                double all = 0;
                for (int k = n - nr; k < n; k++) {
                    all += down[k + nr];
                    a[k * stride + n - k] -= down[k + nr];
                }
                a[n * stride] = load.donorUm3 * perStep + all;
                ldl.factor(n + 1);
                return;
            }
        }
        ldl.factor(n);
    }

    /** One donor over the skin: values, stages, and what was absorbed. */
    private final class Load {
        final double donorUm3;
        final boolean finite;
        final int unknowns;
        final double[][] k = new double[RodasTableau.STAGES][ldl.room()];
        private final double[] u = new double[n + 2 * nr + 1];
        private final double[] w = new double[n + 2 * nr + 1];
        private final double[] drift = new double[n + 1];
        private final double[] kq = new double[RodasTableau.STAGES];
        private final double[] kp = new double[RodasTableau.STAGES];
        private double donor;
        private double stageDonor;
        private double absorbed;
        private double plasma;
        private double rate;

        Load(double donorUm3) {
            this.donorUm3 = donorUm3;
            finite = donorUm3 > 0;
            unknowns = finite ? n + 1 : n;
        }

        void start() {
            Arrays.fill(u, 0);
            Arrays.fill(w, 0);
            donor = 1;
            absorbed = 0;
            plasma = 0;
        }

        /** Time derivative of the right-hand side by the moving links. */
        void drift(double time) {
            Arrays.fill(drift, 0);
            if (!moving.exists()) {
                return;
            }
            Arrays.fill(u, n + nr, n + 2 * nr, donor);
            moving.drift(time, across, down, u, drift, nr, n);
        }

        void stage(int s, double h) {
            double[] x = w;
            double[] to = k[s];
            System.arraycopy(u, nr, x, nr, n);
            Arrays.fill(to, 0, n + 1, 0);
            stageDonor = donor;
            for (int m = 0; m < s; m++) {
                double a = RodasTableau.a(s, m);
                double c = RodasTableau.c(s, m) / h;
                double[] from = k[m];
                if (c == 0) {
                    add(x, a, from);
                } else {
                    combine(x, a, to, c, from);
                }
                stageDonor += finite ? a * from[n] : 0;
                to[n] += finite ? c * from[n] : 0;
            }
            double slope = RodasTableau.slope(s) * h;
            for (int q = 0; q < n; q++) {
                to[q] = content[q] * to[q] + slope * drift[q];
            }
            to[n] = finite ? donorUm3 * to[n] + slope * drift[n] : 0;
            Arrays.fill(x, n + nr, n + 2 * nr, stageDonor);
            derivative(x, to);
            rate = absorbing(x, nr);
        }

        private void add(double[] x, double a, double[] from) {
            for (int q = 0; q < n; q++) {
                x[q + nr] += a * from[q];
            }
        }

        private void combine(double[] x, double a, double[] to, double c, double[] from) {
            for (int q = 0; q < n; q++) {
                x[q + nr] += a * from[q];
            }
            for (int q = 0; q < n; q++) {
                to[q] += c * from[q];
            }
        }

        private void derivative(double[] x, double[] to) {
            double[] gr = across;
            double[] gz = down;
            int o = nr;
            for (int q = 0; q < n; q++) {
                double here = x[q + o];
                to[q] += gr[q + o] * (x[q + o + 1] - here)
                        - gr[q + o - 1] * (here - x[q + o - 1])
                        + gz[q + o] * (x[q + o + o] - here)
                        - gz[q] * (here - x[q])
                        - loss[q] * here;
            }
            if (finite) {
                double given = 0;
                for (int q = n - nr; q < n; q++) {
                    given += gz[q + o] * (x[q + o + o] - x[q + o]);
                }
                to[n] -= given;
            }
        }

        void closeStage(int s, double h) {
            double inner = absorbing(k[s], 0);
            double q = 0;
            double carried = 0;
            double stagePlasma = plasma;
            for (int m = 0; m < s; m++) {
                q += RodasTableau.c(s, m) * kq[m];
                carried += RodasTableau.c(s, m) * kp[m];
                stagePlasma += RodasTableau.a(s, m) * kp[m];
            }
            kq[s] = RodasTableau.GAMMA * h * (rate + q / h + inner);
            kp[s] = (rate - eliminationPerS * stagePlasma + carried / h + inner)
                    / (1 / (RodasTableau.GAMMA * h) + eliminationPerS);
        }

        double error(double relative, double absolute) {
            double[] e = k[RodasTableau.STAGES - 1];
            double sum = 0;
            for (int q = 0; q < n; q++) {
                double next = w[q + nr] + e[q];
                double scale = absolute + relative * Math.max(Math.abs(next), Math.abs(u[q + nr]));
                double ratio = e[q] / scale;
                sum += ratio * ratio;
            }
            if (finite) {
                double ratio = e[n] / (absolute + relative * donor);
                sum += ratio * ratio;
            }
            return StrictMath.sqrt(sum / unknowns);
        }

        void accept() {
            double[] e = k[RodasTableau.STAGES - 1];
            for (int q = 0; q < n; q++) {
                u[q + nr] = w[q + nr] + e[q];
            }
            donor = finite ? stageDonor + e[n] : 1;
            for (int m = 0; m < RodasTableau.STAGES - 1; m++) {
                absorbed += RodasTableau.a(RodasTableau.STAGES - 1, m) * kq[m];
                plasma += RodasTableau.a(RodasTableau.STAGES - 1, m) * kp[m];
            }
            absorbed += kq[RodasTableau.STAGES - 1];
            plasma += kp[RodasTableau.STAGES - 1];
        }

        private double absorbing(double[] x, int offset) {
            double sum = 0;
            for (int q = 0; q < n; q++) {
                sum += loss[q] * x[q + offset];
            }
            for (int q = 0; q < nr; q++) {
                sum += baseLink[q] * x[q + offset];
            }
            return sum;
        }

        CellRun.Row row(double time, boolean withField) {
            double[] held = new double[cell.layers().size() + 1];
            for (int q = 0; q < n; q++) {
                held[region[q]] += content[q] * u[q + nr];
            }
            List<Double> layers = new ArrayList<>();
            for (int layer = 0; layer < held.length - 1; layer++) {
                layers.add(held[layer]);
            }
            List<Double> field = new ArrayList<>();
            for (int q = 0; withField && q < n; q++) {
                field.add(u[q + nr]);
            }
            return new CellRun.Row(
                    time, finite ? donorUm3 * donor : 0, layers, held[held.length - 1], absorbed, plasma, field);
        }

        /** What a finite donor gave and nobody holds, over what it had; an infinite one keeps no account. */
        double imbalance(CellRun.Row row) {
            if (!finite) {
                return 0;
            }
            double all = row.donorUm3() + row.channelUm3() + row.absorbedUm3();
            for (double layer : row.layersUm3()) {
                all += layer;
            }
            return StrictMath.abs(all - donorUm3) / donorUm3;
        }
    }
}
