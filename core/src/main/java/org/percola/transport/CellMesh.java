package org.percola.transport;

import java.util.Arrays;
import java.util.List;
import org.percola.numeric.Curve;

/**
 * A graded mesh of a {@link UnitCell}: fine at the surface, at layer borders, at the wall and at the tip of the channel,
 * growing with the distance from them.
 *
 * <pre>
 * h(x) = scale min(hmax, min over points of (h_i + growth |x - x_i|)),   edges spread so that each cell holds one h
 * </pre>
 *
 * A mesh of multiple m cuts each cell of multiple 1 into m along the same spread, so that two meshes extrapolate.
 * Immutable.
 */
public final class CellMesh {
    private static final double GROWTH = 0.35;
    private static final int SAMPLES = 4000;

    private final double[] r;
    private final double[] z;
    private final int channelColumns;
    private final int[] layerRows;
    private final int channelRows;

    /**
     * Cell sizes at the places that need them, at scale 1.
     *
     * @param wallUm at the wall of the channel
     * @param surfaceUm at the surface
     * @param firstBorderUm at the base of the first layer
     * @param deepUm at deeper borders and at the tip
     * @param firstLayerUm the largest in the first layer
     */
    public record Sizes(double wallUm, double surfaceUm, double firstBorderUm, double deepUm, double firstLayerUm) {
        /** For a stratum corneum of about 15 um and a hole of about 35 um radius. */
        public static final Sizes STANDARD = new Sizes(0.3, 0.2, 0.5, 6, 0.5);
    }

    private CellMesh(double[] r, double[] z, int channelColumns, int[] layerRows, int channelRows) {
        this.r = r;
        this.z = z;
        this.channelColumns = channelColumns;
        this.layerRows = layerRows;
        this.channelRows = channelRows;
    }

    /** The mesh of a cell; larger scale, coarser mesh. */
    public static CellMesh of(UnitCell cell, Sizes sizes, double scale, int multiple) {
        UnitCell.Channel channel = cell.channel();
        var radial = new Edges(scale, multiple, new double[] {channel.radiusUm()}, new double[] {sizes.wallUm()});
        int inside = 0;
        if (channel.exists()) {
            radial.segment(0, channel.radiusUm(), Double.POSITIVE_INFINITY);
            inside = radial.cells();
            radial.segment(channel.radiusUm(), cell.radiusUm(), Double.POSITIVE_INFINITY);
        } else {
            radial.whole(0, cell.radiusUm());
        }
        List<UnitCell.Layer> layers = cell.layers();
        double tip = channel.exists() ? channel.depthUm() : 0;
        int layersCount = layers.size();
        double[] points = new double[layersCount + (tip > 0 ? 1 : 0)];
        double[] wanted = new double[points.length];
        double depth = 0;
        for (int k = 0; k < layersCount; k++) {
            points[k] = depth;
            wanted[k] = k == 0 ? sizes.surfaceUm() : k == 1 ? sizes.firstBorderUm() : sizes.deepUm();
            depth += layers.get(k).thicknessUm();
        }
        if (tip > 0) {
            points[layersCount] = tip;
            wanted[layersCount] = sizes.deepUm();
        }
        var axial = new Edges(scale, multiple, points, wanted);
        int[] rows = new int[layersCount];
        int channelRows = 0;
        double top = 0;
        for (int k = 0; k < layersCount; k++) {
            double base = top + layers.get(k).thicknessUm();
            double most = k == 0 ? sizes.firstLayerUm() : Double.POSITIVE_INFINITY;
            if (tip > top && tip < base) {
                axial.segment(top, tip, most);
                channelRows = axial.cells();
                axial.segment(tip, base, most);
            } else {
                axial.segment(top, base, most);
                channelRows = tip == base ? axial.cells() : channelRows;
            }
            rows[k] = axial.cells();
            top = base;
        }
        return new CellMesh(radial.edges(), axial.edges(), inside, rows, channelRows);
    }

    /** Cells along the radius. */
    public int columns() {
        return r.length - 1;
    }

    /** Cells along the depth. */
    public int rows() {
        return z.length - 1;
    }

    /** Radii of the edges, over their number. */
    public Curve radiiUm() {
        return overIndex(r);
    }

    /** Depths of the edges, over their number. */
    public Curve depthsUm() {
        return overIndex(z);
    }

    double r(int edge) {
        return r[edge];
    }

    double z(int edge) {
        return z[edge];
    }

    int channelColumns() {
        return channelColumns;
    }

    int channelRows() {
        return channelRows;
    }

    /** First row below that layer. */
    int layerEnd(int layer) {
        return layerRows[layer];
    }

    private static Curve overIndex(double[] edges) {
        double[] index = new double[edges.length];
        for (int k = 0; k < index.length; k++) {
            index[k] = k;
        }
        return Curve.of(index, edges);
    }

    /** Edges under construction. */
    private static final class Edges {
        private final double scale;
        private final int multiple;
        private final double[] points;
        private final double[] wanted;
        private double[] edges = {0};

        Edges(double scale, int multiple, double[] points, double[] wanted) {
            this.scale = scale;
            this.multiple = multiple;
            this.points = points;
            this.wanted = wanted;
        }

        int cells() {
            return edges.length - 1;
        }

        double[] edges() {
            return edges;
        }

        /** One cell. */
        void whole(double from, double to) {
            edges = new double[] {from, to};
        }

        void segment(double from, double to, double most) {
            double[] count = new double[SAMPLES + 1];
            double dx = (to - from) / SAMPLES;
            for (int k = 0; k < SAMPLES; k++) {
                count[k + 1] = count[k] + dx / (scale * size(from + (to - from) * (k + 0.5) / SAMPLES, most));
            }
            int cells = Math.max(1, multiple * (int) StrictMath.ceil(count[SAMPLES] - 1e-9));
            double[] grown = Arrays.copyOf(edges, edges.length + cells);
            int k = 0;
            for (int cell = 1; cell <= cells; cell++) {
                double target = count[SAMPLES] * cell / cells;
                while (k < SAMPLES && count[k + 1] < target) {
                    k++;
                }
                grown[edges.length - 1 + cell] = cell == cells
                        ? to
                        : from + (to - from) * (k + (target - count[k]) / (count[k + 1] - count[k])) / SAMPLES;
            }
            edges = grown;
        }

        private double size(double x, double most) {
            double least = most;
            for (int k = 0; k < points.length; k++) {
                least = Math.min(least, wanted[k] + GROWTH * Math.abs(x - points[k]));
            }
            return least;
        }
    }
}
