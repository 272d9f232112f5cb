package org.percola.device;

import java.util.List;
import org.percola.quantity.Check;

/**
 * A needling device as numbers. A dimension that the kind does not have is 0 (a roller has no frequency).
 *
 * @param key catalogue key, or "inline"
 * @param name as printed on the device
 * @param needlesCount needles of the head, drum or plate
 * @param maxSettingMm deepest pen setting, or needle length of a roller, stamp or patch
 * @param frequencyHz strikes a second of a pen, else 0
 * @param headWidthMm width of a pen's or stamp's contact face, else 0
 * @param drumDiameterMm of a roller over the needle roots, else 0
 * @param drumWidthMm needled width of a roller, else 0
 * @param spacingMm distance of neighbouring needles of a stamp or patch, 0 if not known
 * @param basePlate a rigid plate between the needles pushes the skin down with them
 * @param homeUse sold for use at home
 * @param authorisation what an authority has authorised it for; empty text if nothing is known
 * @param sources keys of the evidence table
 */
public record Device(
        String key,
        String name,
        DeviceKind kind,
        int needlesCount,
        Needle needle,
        double maxSettingMm,
        double frequencyHz,
        double headWidthMm,
        double drumDiameterMm,
        double drumWidthMm,
        double spacingMm,
        boolean basePlate,
        boolean homeUse,
        String authorisation,
        List<String> sources) {

    public Device {
        Check.inRange("Device.needlesCount", needlesCount, 1, 10_000);
        Check.inRange("Device.maxSettingMm", maxSettingMm, 0.05, 4, "Maybe the length was given in micrometres.");
        Check.inRange("Device.frequencyHz", frequencyHz, 0, 1000);
        Check.inRange("Device.headWidthMm", headWidthMm, 0, 100);
        Check.inRange("Device.drumDiameterMm", drumDiameterMm, 0, 100);
        Check.inRange("Device.drumWidthMm", drumWidthMm, 0, 100);
        Check.inRange("Device.spacingMm", spacingMm, 0, 50);
        sources = List.copyOf(sources);
        switch (kind) {
            case PEN -> {
                Check.positive("Device.frequencyHz", frequencyHz);
                Check.positive("Device.headWidthMm", headWidthMm);
            }
            case ROLLER -> {
                Check.positive("Device.drumDiameterMm", drumDiameterMm);
                Check.positive("Device.drumWidthMm", drumWidthMm);
            }
            case STAMP, PATCH -> Check.positive("Device.headWidthMm", headWidthMm);
        }
    }
}
