package org.percola.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.ExperimentPicture;
import org.percola.forecast.Experiments;
import org.percola.report.LabOverlay;
import org.percola.report.Permeation;
import org.percola.report.PermeationCsv;
import org.percola.report.PermeationHtml;
import org.percola.report.PermeationJson;
import org.percola.transport.HoleField;
import org.percola.wire.ExperimentFile;
import org.percola.wire.ExperimentReader;
import org.percola.wire.MeasuredPoints;
import org.percola.wire.PointTimes;

/**
 * A delivery experiment in, flux and amounts out, with the field around one hole. With own points the body is
 * {@code {"experiment": {...}, "data": "timeH,value\n..."}}.
 */
final class PermeateQuestion implements Question {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Moments of the picture alone, as parts of the experiment: the first minutes too, in which a product spreads. */
    private static final List<Double> MOMENTS = Stream.of(
                    1, 2, 5, 10, 20, 40, 60, 90, 120, 180, 240, 360, 480, 720, 1440)
            .map(minutes -> minutes / 1440.0)
            .toList();

    private final boolean fieldOnly;

    /** @param fieldOnly leave the bands out: the picture alone, which is quick */
    PermeateQuestion(boolean fieldOnly) {
        this.fieldOnly = fieldOnly;
    }

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        ObjectNode both = findBoth(body);
        ExperimentFile file = Readings.good(
                both == null
                        ? ExperimentReader.read(body)
                        : ExperimentReader.read((ObjectNode) both.get("experiment")));
        if (fieldOnly) {
            return Reply.json(FieldJson.of(ExperimentPicture.of(file.request(1, file.seed()), MOMENTS)));
        }
        List<MeasuredPoints.Point> points = both == null || !both.hasNonNull("data")
                ? List.of()
                : Readings.good(MeasuredPoints.read(both.get("data").asText().getBytes(StandardCharsets.UTF_8)));
        PointTimes.late(file.experiment(), points, "data").ifPresent(problem -> {
            throw Refusal.wrongOption(problem.path(), problem.value(), problem.expected(), problem.advice());
        });
        DeliveryForecast forecast =
                Experiments.run(file.request(file.drawsCount(), file.seed(), points), run.threads(), run);
        @Nullable LabOverlay overlay = points.isEmpty() ? null : LabOverlay.of(points, forecast);
        @Nullable
        HoleField field =
                wanted == Form.CSV ? null : ExperimentPicture.of(file.request(forecast.drawsCount(), forecast.seed()));
        Permeation result = new Permeation(file, forecast, overlay, field);
        return switch (wanted) {
            case JSON, CALENDAR, FHIR -> {
                ObjectNode tree = PermeationJson.tree(result);
                if (field != null) {
                    tree.set("field", FieldJson.of(field));
                }
                yield Reply.json(tree);
            }
            case HTML -> Reply.text(wanted.mediaType(), PermeationHtml.of(result));
            case CSV -> Reply.text(wanted.mediaType(), PermeationCsv.of(result));
        };
    }

    /** The body as experiment and points, or null where it is an experiment alone. */
    private static @Nullable ObjectNode findBoth(byte[] body) {
        try {
            return MAPPER.readTree(body) instanceof ObjectNode tree && tree.get("experiment") instanceof ObjectNode
                    ? tree
                    : null;
        } catch (IOException notJson) {
            return null; // YAML, or a problem that the reader names
        }
    }
}
