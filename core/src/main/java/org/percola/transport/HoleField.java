package org.percola.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.percola.numeric.Curve;
import org.percola.skin.Skin;

/**
 * How the solute spreads around one hole: the field of an experiment in depth and radius at some times, for a picture.
 * Solved on the unit cell that one hole serves; the bands of a forecast come from the column, not from here.
 *
 * <p>Values are dissolved concentration over that of the donor as put on, continuous from layer to layer; what a layer
 * binds comes on top. One application that stays, from clean skin: repeats, removal, drying, superficial breaches and
 * product that the needles carried down are left out of the picture.
 *
 * @param radiusUm shown, from the axis
 * @param cellRadiusUm of the skin that the hole serves, half the distance of neighbouring holes; 0 for intact skin
 * @param depthUm shown, from the surface
 * @param bordersUm depths where a layer ends
 * @param holeRadiusUm 0 for intact skin
 * @param frames in time
 */
public record HoleField(
        double radiusUm,
        double cellRadiusUm,
        double depthUm,
        List<Double> bordersUm,
        double holeRadiusUm,
        double holeDepthUm,
        int columns,
        int rows,
        List<Frame> frames) {
    /** Cells of the picture, and how coarse the mesh behind it is. */
    private static final int COLUMNS = 60;

    private static final int ROWS = 120;
    private static final double MESH_SCALE = 2;
    private static final double RELATIVE = 1e-2;

    /** A slab has no radius; this one makes a picture. */
    private static final double SLAB_RADIUS_UM = 200;

    /** How far below the hole there is anything to see. */
    private static final double DEPTHS_SHOWN = 2.5;

    private static final double LEAST_SHOWN_UM = 200;
    private static final double WIDTH_OVER_DEPTH = 0.6;

    /** Part of the surface that holes may take before their cells have no tissue left to show. */
    private static final double MOST_OPEN = 0.8;

    /** A layer that lets nothing through still needs a number. */
    private static final double NOTHING = 1e-15;

    public HoleField {
        bordersUm = List.copyOf(bordersUm);
        frames = List.copyOf(frames);
    }

    /**
     * One moment.
     *
     * @param donorRatios row by row from the surface, each from the axis out
     */
    public record Frame(double timeH, List<Double> donorRatios) {
        public Frame {
            donorRatios = List.copyOf(donorRatios);
        }
    }

    /** The field of that experiment at rising times. */
    public static HoleField of(
            Skin skin, Opening opening, Experiment experiment, DeliveryParameters p, List<Double> timesH) {
        Optional<ChannelClosure> closure = Delivery.closure(skin, opening, experiment, p);
        Column column = Delivery.column(skin, opening, closure, experiment, p);
        UnitCell cell = cell(column);
        CellMesh mesh = CellMesh.of(cell, CellMesh.Sizes.STANDARD, MESH_SCALE, 1);
        double height = column.donor().inexhaustible() ? 0 : column.donor().volumeUm();
        double[] times = timesH.stream().mapToDouble(hours -> 3600 * hours).toArray();
        CellRun run = new CellSolver(cell, mesh, List.of(height), 0)
                .solve(times, RELATIVE, 1e-3 * RELATIVE, true)
                .getFirst();
        double total =
                cell.layers().stream().mapToDouble(UnitCell.Layer::thicknessUm).sum();
        double shown = StrictMath.min(
                total,
                StrictMath.max(LEAST_SHOWN_UM, DEPTHS_SHOWN * cell.channel().depthUm()));
        double width = StrictMath.min(cell.radiusUm(), WIDTH_OVER_DEPTH * shown);
        List<Double> borders = new ArrayList<>();
        double depth = 0;
        for (UnitCell.Layer layer : cell.layers()) {
            depth += layer.thicknessUm();
            borders.add(depth);
        }
        List<Frame> frames = new ArrayList<>();
        for (int k = 0; k < timesH.size(); k++) {
            frames.add(new Frame(timesH.get(k), sampled(run.rows().get(k).field(), mesh, width, shown)));
        }
        return new HoleField(
                width,
                cell.channel().exists() ? cell.radiusUm() : 0,
                shown,
                borders,
                cell.channel().exists() ? cell.channel().radiusUm() : 0,
                cell.channel().depthUm(),
                COLUMNS,
                ROWS,
                frames);
    }

    /** The cell that has the column's layers and one of its holes. */
    private static UnitCell cell(Column column) {
        Column.Layers skin = column.skin();
        double horny = StrictMath.max(
                skin.stratumCorneumConductanceUm2PerS() + skin.shuntUmPerS() * skin.stratumCorneumUm(), NOTHING);
        List<UnitCell.Layer> layers = List.of(
                new UnitCell.Layer(skin.stratumCorneumUm(), skin.stratumCorneumCapacityRatio(), horny, 0),
                new UnitCell.Layer(
                        skin.epidermisUm(), skin.epidermisCapacityRatio(), skin.epidermisConductanceUm2PerS(), 0),
                new UnitCell.Layer(
                        skin.dermisUm(),
                        skin.dermisCapacityRatio(),
                        skin.dermisConductanceUm2PerS(),
                        skin.lossPerS() / skin.dermisCapacityRatio()));
        Column.Holes holes = column.holes();
        double thickness = skin.stratumCorneumUm() + skin.epidermisUm() + skin.dermisUm();
        if (holes.lumenFraction() <= 0 || holes.depthUm() <= skin.stratumCorneumUm()) {
            return new UnitCell(SLAB_RADIUS_UM, layers, UnitCell.Channel.NONE);
        }
        double radius = holes.lumenRadiusUm() / StrictMath.sqrt(StrictMath.min(holes.lumenFraction(), MOST_OPEN));
        double closed = StrictMath.exp(-StrictMath.log(2) * holes.openSinceS() / holes.poreHalfLifeS());
        return new UnitCell(
                radius,
                layers,
                new UnitCell.Channel(
                        holes.lumenRadiusUm(),
                        StrictMath.min(holes.depthUm(), thickness),
                        1,
                        closing(holes, horny, closed),
                        closing(holes, skin.dermisConductanceUm2PerS(), closed)));
    }

    private static UnitCell.Closing closing(Column.Holes holes, double closedTo, double openShare) {
        double open = closedTo + (holes.fluidDiffusivityUm2PerS() - closedTo) * openShare;
        return new UnitCell.Closing(
                StrictMath.max(open, NOTHING), StrictMath.max(closedTo, NOTHING), holes.poreHalfLifeS());
    }

    /** The field at the middles of the picture's cells, straight between the middles of the solver's. */
    private static List<Double> sampled(List<Double> field, CellMesh mesh, double radiusUm, double depthUm) {
        double[] radii = middles(mesh.radiiUm(), mesh.columns());
        double[] depths = middles(mesh.depthsUm(), mesh.rows());
        List<Double> picture = new ArrayList<>(COLUMNS * ROWS);
        for (int j = 0; j < ROWS; j++) {
            double z = (j + 0.5) / ROWS * depthUm;
            int row = before(depths, z);
            double down = share(depths, row, z);
            for (int i = 0; i < COLUMNS; i++) {
                double r = (i + 0.5) / COLUMNS * radiusUm;
                int column = before(radii, r);
                double out = share(radii, column, r);
                double above = between(field, mesh, row, column, out);
                double below = between(field, mesh, StrictMath.min(row + 1, mesh.rows() - 1), column, out);
                picture.add(above + down * (below - above));
            }
        }
        return picture;
    }

    private static double between(List<Double> field, CellMesh mesh, int row, int column, double out) {
        int at = (mesh.rows() - 1 - row) * mesh.columns(); // the solver numbers its cells from the base up
        double inner = field.get(at + column);
        double outer = field.get(at + StrictMath.min(column + 1, mesh.columns() - 1));
        return inner + out * (outer - inner);
    }

    private static double[] middles(Curve edges, int cells) {
        double[] middles = new double[cells];
        for (int k = 0; k < cells; k++) {
            middles[k] = (edges.at(k) + edges.at(k + 1.0)) / 2;
        }
        return middles;
    }

    /** The last middle not beyond a place; the first where all are. */
    private static int before(double[] middles, double place) {
        int k = 0;
        while (k + 1 < middles.length && middles[k + 1] <= place) {
            k++;
        }
        return k;
    }

    private static double share(double[] middles, int k, double place) {
        if (k + 1 == middles.length) {
            return 0;
        }
        return StrictMath.min(1, StrictMath.max(0, (place - middles[k]) / (middles[k + 1] - middles[k])));
    }
}
