package org.percola.treatment;

/** Who holds the device. */
public enum Operator {
    PROFESSIONAL,
    HOME
}
