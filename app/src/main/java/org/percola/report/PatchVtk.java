package org.percola.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.percola.healing.TissuePatch;
import org.percola.healing.TissuePatch.Quantity;

/**
 * The whole patch, every cell of every field on every day, as a VTK file (structured points, single precision): what
 * ParaView, VisIt and PyVista open. Millimetres; z falls from the top of the dermis downwards, row by row.
 */
public final class PatchVtk {
    private PatchVtk() {}

    public static byte[] of(TissuePatch patch) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            int across = patch.plan().cellsAcross();
            int rows = patch.plan().rows();
            double width = patch.plan().widthMm() / across;
            double depth = patch.plan().depthMm() / rows;
            text(out, "# vtk DataFile Version 3.0");
            text(out, "Percola " + Versions.PROGRAM + ", model " + Versions.MODEL + ": a patch of needled dermis, mm");
            text(out, "BINARY");
            text(out, "DATASET STRUCTURED_POINTS");
            text(out, "DIMENSIONS " + (across + 1) + " " + (across + 1) + " " + (rows + 1));
            text(out, "ORIGIN 0 0 " + -patch.plan().depthMm());
            text(out, "SPACING " + width + " " + width + " " + depth);
            text(out, "CELL_DATA " + across * across * rows);
            for (Quantity quantity : Quantity.values()) {
                for (int day = 0; day < patch.days().size(); day++) {
                    field(out, patch, quantity, day);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail
        }
        return bytes.toByteArray();
    }

    private static void field(DataOutputStream out, TissuePatch patch, Quantity quantity, int day) throws IOException {
        String name = String.format(
                Locale.ROOT,
                "%s_day%s",
                PatchView.key(quantity),
                day(patch.days().get(day)));
        text(out, "SCALARS " + name + " float 1");
        text(out, "LOOKUP_TABLE default");
        int across = patch.plan().cellsAcross();
        for (int k = patch.plan().rows() - 1; k >= 0; k--) {
            for (int j = 0; j < across; j++) {
                for (int i = 0; i < across; i++) {
                    out.writeFloat((float) patch.value(quantity, day, i, j, k));
                }
            }
        }
        text(out, "");
    }

    /** Four digits, so that names sort as days do. */
    private static String day(double days) {
        return days == Math.rint(days)
                ? String.format(Locale.ROOT, "%04d", (long) days)
                : String.format(Locale.ROOT, "%07.2f", days);
    }

    private static void text(DataOutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
