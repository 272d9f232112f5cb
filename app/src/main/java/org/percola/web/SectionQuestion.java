package org.percola.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.percola.forecast.Request;
import org.percola.forecast.SectionPicture;
import org.percola.healing.Hole;
import org.percola.healing.TissueSection;
import org.percola.healing.TissueSection.Quantity;
import org.percola.report.Screened;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;

/** A case in, a cut through its skin over the days out: holes, and where collagen comes, in the central draw. */
record SectionQuestion(Supplier<LocalDate> today) implements Question {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double DIGITS = 1e4;

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        CaseFile caseFile = Readings.good(CaseReader.read(body, today.get()));
        if (!Screened.of(caseFile, today.get()).answer().allowsTreatment()) {
            return Reply.json(NODES.objectNode().putNull("section"));
        }
        Request request = new Request(
                caseFile.patient(),
                caseFile.concerns(),
                caseFile.treatment(),
                caseFile.forecast().horizonDays(),
                1,
                caseFile.forecast().seed());
        ObjectNode node = NODES.objectNode();
        node.set(
                "section", SectionPicture.of(request).map(SectionQuestion::tree).orElse(null));
        return Reply.json(node);
    }

    private static ObjectNode tree(TissueSection section) {
        ObjectNode node = NODES.objectNode();
        node.put("widthMm", section.widthMm())
                .put("depthMm", section.depthMm())
                .put("epidermisMm", section.epidermisMm())
                .put("columns", section.columnsCount())
                .put("rows", section.rowsCount());
        ArrayNode days = node.putArray("days");
        section.days().forEach(days::add);
        ArrayNode holes = node.putArray("holes");
        for (Hole hole : section.holes()) {
            holes.addObject()
                    .put("session", hole.session())
                    .put("acrossMm", hole.acrossMm())
                    .put("reachMm", hole.reachMm())
                    .put("radiusMm", hole.radiusMm());
        }
        node.set("collagenChange", field(section, Quantity.COLLAGEN_CHANGE));
        node.set("fibroblastChange", field(section, Quantity.FIBROBLAST_CHANGE));
        return node;
    }

    /** Day by day, row by row from the top of the dermis. */
    private static ArrayNode field(TissueSection section, Quantity quantity) {
        ArrayNode all = NODES.arrayNode();
        for (int day = 0; day < section.days().size(); day++) {
            ArrayNode cells = all.addArray();
            for (int row = 0; row < section.rowsCount(); row++) {
                for (int column = 0; column < section.columnsCount(); column++) {
                    cells.add(StrictMath.rint(section.value(quantity, day, row, column) * DIGITS) / DIGITS);
                }
            }
        }
        return all;
    }
}
