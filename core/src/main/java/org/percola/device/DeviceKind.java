package org.percola.device;

/** How a device brings its needles into the skin. */
public enum DeviceKind {
    /** Motor-driven cartridge that strikes many times a second while it glides. */
    PEN,
    /** Drum of needles rolled by hand. */
    ROLLER,
    /** Block of needles pressed or tapped by hand. */
    STAMP,
    /** Array on a base plate that is pressed on and left. */
    PATCH
}
