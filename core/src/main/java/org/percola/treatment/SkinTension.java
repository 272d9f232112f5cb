package org.percola.treatment;

/** How the skin is held while it is needled. */
public enum SkinTension {
    /** As hands usually hold it. */
    USUAL,
    /** Stretched between fingers or by a device. */
    STRETCHED,
    /** Not held; soft and loose. */
    LAX
}
