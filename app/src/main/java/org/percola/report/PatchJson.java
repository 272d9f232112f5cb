package org.percola.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.percola.healing.PatchHole;
import org.percola.healing.TissuePatch;
import org.percola.healing.TissuePatch.Quantity;

/** What a drawing of a patch needs: its measures, its holes, and each field from above and in the cut, day by day. */
final class PatchJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double DIGITS = 1e4;

    private PatchJson() {}

    static ObjectNode of(TissuePatch patch) {
        ObjectNode node = NODES.objectNode();
        int across = patch.plan().cellsAcross();
        int rows = patch.plan().rows();
        node.put("widthMm", patch.plan().widthMm())
                .put("depthMm", patch.plan().depthMm())
                .put("epidermisMm", patch.epidermisMm());
        node.putObject("cells").put("x", across).put("y", across).put("z", rows);
        node.put("pattern", patch.plan().pattern().name().toLowerCase(Locale.ROOT));
        node.put("cutYMm", (patch.cutRow() + 0.5) * patch.plan().widthMm() / across);
        ArrayNode days = node.putArray("days");
        patch.days().forEach(days::add);
        ArrayNode holes = node.putArray("holes");
        patch.holes().forEach(hole -> holes.add(hole(hole)));
        ArrayNode fields = node.putArray("fields");
        for (Quantity quantity : Quantity.values()) {
            fields.add(field(patch, quantity));
        }
        return node;
    }

    private static ObjectNode hole(PatchHole hole) {
        return NODES.objectNode()
                .put("session", hole.session())
                .put("xMm", rounded(hole.xMm()))
                .put("yMm", rounded(hole.yMm()))
                .put("reachMm", rounded(hole.reachMm()))
                .put("radiusMm", rounded(hole.radiusMm()));
    }

    private static ObjectNode field(TissuePatch patch, Quantity quantity) {
        int across = patch.plan().cellsAcross();
        ObjectNode node = NODES.objectNode();
        node.put("quantity", PatchView.key(quantity));
        ArrayNode means = node.putArray("mean");
        ArrayNode least = node.putArray("least");
        ArrayNode most = node.putArray("most");
        ArrayNode above = node.putArray("above");
        ArrayNode cut = node.putArray("cut");
        int cutRow = patch.cutRow();
        for (int day = 0; day < patch.days().size(); day++) {
            int d = day;
            TissuePatch.Extent extent = patch.extent(quantity, day);
            means.add(rounded(extent.mean()));
            least.add(rounded(extent.least()));
            most.add(rounded(extent.most()));
            above.addRawValue(
                    line(across * across, cell -> patch.fromAbove(quantity, d, cell % across, cell / across)));
            cut.addRawValue(line(
                    across * patch.plan().rows(),
                    cell -> patch.value(quantity, d, cell % across, cutRow, cell / across)));
        }
        return node;
    }

    /** Numbers of a plane in one line of text, for a number a line would make a book of it. */
    private static RawValue line(int count, IntToDoubleFunction value) {
        StringBuilder text = new StringBuilder("[");
        for (int k = 0; k < count; k++) {
            double rounded = rounded(value.applyAsDouble(k));
            text.append(k == 0 ? "" : ",").append(rounded == 0 ? "0" : Double.toString(rounded));
        }
        return new RawValue(text.append(']').toString());
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * DIGITS) / DIGITS;
    }
}
