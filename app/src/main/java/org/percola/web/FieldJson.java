package org.percola.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.percola.transport.HoleField;

/** The field around one hole: every second depth and every third radius, which is what a screen can show. */
final class FieldJson {
    private static final int EVERY_ROW = 2;
    private static final int EVERY_COLUMN = 3;
    private static final double DIGITS = 1e5;

    private FieldJson() {}

    static ObjectNode of(HoleField field) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("radiusUm", field.radiusUm())
                .put("cellRadiusUm", field.cellRadiusUm())
                .put("depthUm", field.depthUm())
                .put("holeRadiusUm", field.holeRadiusUm())
                .put("holeDepthUm", field.holeDepthUm())
                .put("columns", field.columns() / EVERY_COLUMN)
                .put("rows", field.rows() / EVERY_ROW);
        ArrayNode borders = node.putArray("bordersUm");
        field.bordersUm().forEach(borders::add);
        ArrayNode frames = node.putArray("frames");
        for (HoleField.Frame frame : field.frames()) {
            ArrayNode ratios = frames.addObject().put("timeH", frame.timeH()).putArray("donorRatios");
            for (int row = 0; row < field.rows(); row += EVERY_ROW) {
                for (int column = 1; column < field.columns(); column += EVERY_COLUMN) {
                    double ratio = frame.donorRatios().get(row * field.columns() + column);
                    ratios.add(StrictMath.rint(ratio * DIGITS) / DIGITS);
                }
            }
        }
        return node;
    }
}
