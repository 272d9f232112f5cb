package org.percola.treatment;

import org.percola.device.Device;
import org.percola.quantity.Check;

/**
 * One zone in one session, as puncture mechanics needs it.
 *
 * @param settingMm pen depth or needle length
 * @param glideSpeedMmPerS speed of a pen over the skin, of a roller's hand; 0 = the device kind's usual speed (ASSUMED)
 */
public record Session(
        Device device,
        double settingMm,
        Intensity intensity,
        double glideSpeedMmPerS,
        Operator operator,
        Handling handling) {
    public Session {
        Check.inRange("Session.settingMm", settingMm, 0.05, device.maxSettingMm() + 1e-9);
        Check.inRange("Session.glideSpeedMmPerS", glideSpeedMmPerS, 0, 2000);
    }

    /** With new needles, on skin that is held as usual. */
    public Session(Device device, double settingMm, Intensity intensity, double glideSpeedMmPerS, Operator operator) {
        this(device, settingMm, intensity, glideSpeedMmPerS, operator, Handling.USUAL);
    }

    /** The same, handled differently. */
    public Session with(Handling other) {
        return new Session(device, settingMm, intensity, glideSpeedMmPerS, operator, other);
    }
}
