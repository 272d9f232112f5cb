package org.percola.transport;

/**
 * What cells of a {@link CellMesh} hold and how they are linked. Cells are numbered from the base up, row by row from the
 * axis out; link arrays start one row early, so that the row below and the ghost row above need no special case.
 */
final class CellLinks {
    final double[] content;
    final double[] loss;
    /** Link to the next cell outwards, at {@code cell + columns}. */
    final double[] across;
    /** Link to the cell above, or to the donor, at {@code cell + columns}; before that, the base. */
    final double[] down;

    final double[] base;
    /** Layer of a cell; the number of layers for the channel. */
    final int[] region;

    final MovingLinks moving;

    private final UnitCell cell;
    private final CellMesh mesh;
    private final int nr;
    private final int nz;

    CellLinks(UnitCell cell, CellMesh mesh) {
        this.cell = cell;
        this.mesh = mesh;
        nr = mesh.columns();
        nz = mesh.rows();
        int n = nr * nz;
        content = new double[n];
        loss = new double[n];
        region = new int[n];
        across = new double[n + nr + 1];
        down = new double[n + nr + 1];
        base = new double[nr];
        moving = new MovingLinks(cell.channel(), 2 * nr * nz);
        fill();
    }

    private int id(int i, int j) {
        return (nz - 1 - j) * nr + i;
    }

    private boolean inChannel(int i, int j) {
        return i < mesh.channelColumns() && j < mesh.channelRows();
    }

    private boolean inPlug(int i, int j) {
        return inChannel(i, j) && j < mesh.layerEnd(0);
    }

    private int layer(int j) {
        int layer = 0;
        while (j >= mesh.layerEnd(layer)) {
            layer++;
        }
        return layer;
    }

    private double conductance(int i, int j) {
        return inChannel(i, j)
                ? inPlug(i, j)
                        ? cell.channel().plug().openUm2PerS()
                        : cell.channel().shaft().openUm2PerS()
                : cell.layers().get(layer(j)).conductanceUm2PerS();
    }

    private void fill() {
        for (int j = 0; j < nz; j++) {
            UnitCell.Layer layer = cell.layers().get(layer(j));
            double height = mesh.z(j + 1) - mesh.z(j);
            for (int i = 0; i < nr; i++) {
                int id = id(i, j);
                boolean channel = inChannel(i, j);
                double capacity = channel ? cell.channel().capacityRatio() : layer.capacityRatio();
                content[id] = capacity * area(i) * height;
                loss[id] = channel ? 0 : layer.lossPerS() * content[id];
                region[id] = channel ? cell.layers().size() : layer(j);
            }
        }
        for (int j = 0; j < nz; j++) {
            for (int i = 0; i < nr; i++) {
                int at = id(i, j) + nr;
                if (i < nr - 1) {
                    link(false, at, i, j, outer(i, j), i + 1, j, inner(i + 1, j));
                }
                if (j > 0) {
                    link(true, at, i, j, axial(i, j), i, j - 1, axial(i, j - 1));
                } else {
                    link(true, at, i, j, axial(i, j), i, j, 0);
                }
            }
        }
        for (int i = 0; i < nr; i++) {
            base[i] = conductance(i, nz - 1) / axial(i, nz - 1);
            down[i] = base[i];
        }
        moving.trim();
        moving.at(0, across, down);
    }

    /** Two half cells in series; geometry over conductance is the resistance of each. */
    private void link(boolean vertical, int at, int i, int j, double own, int i2, int j2, double other) {
        double still = 0;
        double plug = 0;
        double shaft = 0;
        for (int side = 0; side < 2; side++) {
            int si = side == 0 ? i : i2;
            int sj = side == 0 ? j : j2;
            double geometry = side == 0 ? own : other;
            if (inPlug(si, sj) && cell.channel().plug().moves()) {
                plug += geometry;
            } else if (inChannel(si, sj)
                    && !inPlug(si, sj)
                    && cell.channel().shaft().moves()) {
                shaft += geometry;
            } else {
                still += geometry / conductance(si, sj);
            }
        }
        if (plug > 0 || shaft > 0) {
            moving.add(vertical, at, plug, shaft, still);
        } else if (vertical) {
            down[at] = 1 / still;
        } else {
            across[at] = 1 / still;
        }
    }

    private double area(int i) {
        return StrictMath.PI * (mesh.r(i + 1) * mesh.r(i + 1) - mesh.r(i) * mesh.r(i));
    }

    private double middle(int i) {
        return 0.5 * (mesh.r(i) + mesh.r(i + 1));
    }

    private double outer(int i, int j) {
        return StrictMath.log(mesh.r(i + 1) / middle(i)) / (2 * StrictMath.PI * (mesh.z(j + 1) - mesh.z(j)));
    }

    private double inner(int i, int j) {
        return StrictMath.log(middle(i) / mesh.r(i)) / (2 * StrictMath.PI * (mesh.z(j + 1) - mesh.z(j)));
    }

    private double axial(int i, int j) {
        return 0.5 * (mesh.z(j + 1) - mesh.z(j)) / area(i);
    }
}
