package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.forecast.Needling;
import org.percola.patient.Coded;
import org.percola.quantity.Unit;
import org.percola.transport.Opening;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.Session;
import org.percola.treatment.SkinTension;

/** Reads {@code treatment}: none, a device with passes or a time, or holes in numbers. */
final class NeedlingReader {
    private static final double SHALLOWEST_MM = 0.05;
    private static final Handling PINNED = Handling.USUAL.with(SkinTension.STRETCHED);
    private static final double UM_PER_CM = 1e4;
    private static final double MM2_PER_CM2 = 100;
    private static final double FASTEST_MM_PER_S = 2000;

    private NeedlingReader() {}

    /** @param excised whether the skin is a laboratory's piece, which is pinned out before it is needled */
    static Optional<Needling> read(Fields root, boolean excised) {
        Optional<JsonNode> node = root.find("treatment");
        if (node.isEmpty()) {
            if (!root.has("treatment")) {
                root.missing("treatment", "a treatment, or none", "Describe the needles, or write treatment: none.");
            }
            return Optional.empty();
        }
        if (node.get().isTextual() && node.get().textValue().strip().equals("none")) {
            return Optional.of(new Needling.None());
        }
        if (!node.get().isObject()) {
            root.wrong(
                    "treatment",
                    "none, or a mapping of keys to values",
                    "Write it like treatment: {device: dermaroller-192, setting: \"1 mm\", passes: 6}.");
            return Optional.empty();
        }
        Fields fields = new Fields("treatment", node.get(), root.problems());
        Optional<Needling> read = fields.has("holes") ? holes(fields) : device(fields, excised);
        fields.finish();
        return read;
    }

    private static Optional<Needling> holes(Fields fields) {
        for (String other : List.of("device", "setting", "passes", "time", "area", "glideSpeed", "handling")) {
            if (fields.has(other)) {
                fields.wrong(other, "nothing here", "Holes are given as numbers; a device has no place beside them.");
            }
        }
        Optional<Fields> found =
                fields.findObject("holes", "{density: \"100 /cm2\", depth: \"150 um\", diameter: \"70 um\"}");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Fields holes = found.get();
        for (String key : List.of("density", "depth", "diameter")) {
            if (!holes.has(key)) {
                holes.missing(key, "a value", "Holes have density, depth and diameter.");
            }
        }
        OptionalDouble density =
                holes.quantity("density", Unit.PER_CM2, 0.01, 20_000, "For skin without holes write treatment: none.");
        OptionalDouble depth = holes.quantity("depth", Unit.UM, 10, 4000);
        OptionalDouble diameter = holes.quantity("diameter", Unit.UM, 0.5, 1000);
        holes.finish();
        if (density.isEmpty() || depth.isEmpty() || diameter.isEmpty()) {
            return Optional.empty();
        }
        double radiusCm = diameter.getAsDouble() / 2 / UM_PER_CM;
        double share = density.getAsDouble() * StrictMath.PI * radiusCm * radiusCm;
        if (share > 0.5) {
            holes.wrong(
                    "density",
                    "holes that leave at least half of the surface",
                    "These would open " + Math.round(100 * share) + " % of the skin; check density and diameter.");
            return Optional.empty();
        }
        return Optional.of(new Needling.Stated(
                new Opening.Holes(density.getAsDouble(), depth.getAsDouble(), diameter.getAsDouble())));
    }

    private static Optional<Needling> device(Fields fields, boolean excised) {
        Optional<Device> device = DeviceReader.read(fields);
        double deepest = device.map(Device::maxSettingMm).orElse(4.0);
        String who = device.map(Device::key)
                .filter(key -> !key.equals(DeviceReader.INLINE))
                .orElse("like this");
        OptionalDouble setting = fields.quantity(
                "setting",
                Unit.MM,
                SHALLOWEST_MM,
                deepest,
                "A device " + who + " goes from " + Fields.plain(SHALLOWEST_MM) + " to " + Fields.plain(deepest)
                        + " mm.");
        if (!fields.has("setting")) {
            fields.missing("setting", "a length such as \"1.0 mm\"", "Give the pen depth or the needle length.");
        }
        boolean timed = fields.has("time");
        Optional<Long> passes = fields.whole("passes", 1, 100);
        OptionalDouble seconds = fields.quantity("time", Unit.SECOND, 0.1, 3600);
        OptionalDouble area = fields.quantity("area", Unit.CM2, 0.01, 1000);
        OptionalDouble glide = fields.quantity("glideSpeed", Unit.MM_PER_S, 0.5, 500);
        if (timed == fields.has("passes")) {
            if (timed) {
                fields.wrong("time", "either passes or time", "Keep one of the two.");
            } else {
                fields.missing("passes", "1 to 100, or a time with an area", "Add passes: 6, for example.");
            }
        }
        if (timed && !fields.has("area")) {
            fields.missing("area", "the area that the time was spent on", "Add area: \"1 cm2\".");
        }
        if (!timed && fields.has("area")) {
            fields.wrong("area", "nothing here", "Passes go over the whole area, whatever its size.");
        }
        if (timed && fields.has("glideSpeed")) {
            fields.wrong("glideSpeed", "nothing here", "Time and area say how fast the pen was moved.");
        }
        if (timed && device.isPresent() && device.get().kind() != DeviceKind.PEN) {
            fields.wrong(
                    "time",
                    "passes",
                    "A " + Coded.kebab(device.get().kind())
                            + " strikes once a pass; only a pen strikes by the second.");
        }
        Handling handling = HandlingReader.read(fields, excised ? PINNED : Handling.USUAL);
        if (device.isEmpty() || setting.isEmpty()) {
            return Optional.empty();
        }
        if (timed ? seconds.isEmpty() || area.isEmpty() : passes.isEmpty()) {
            return Optional.empty();
        }
        // A pen that sweeps the area once in that time.
        double speed = timed
                ? area.getAsDouble() * MM2_PER_CM2 / (device.get().headWidthMm() * seconds.getAsDouble())
                : glide.orElse(0);
        if (timed && device.get().kind() != DeviceKind.PEN) {
            return Optional.empty();
        }
        if (speed > FASTEST_MM_PER_S) {
            fields.wrong("time", "a longer time", "Nobody moves a pen over that area so fast; check time and area.");
            return Optional.empty();
        }
        return Optional.of(new Needling.Strikes(new Session(
                device.get(),
                setting.getAsDouble(),
                new Intensity.Passes(passes.orElse(1L).intValue()),
                speed,
                Operator.PROFESSIONAL,
                handling)));
    }
}
