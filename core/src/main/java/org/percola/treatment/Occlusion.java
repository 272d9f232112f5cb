package org.percola.treatment;

/** What covers the skin afterwards. */
public enum Occlusion {
    NONE,
    FILM
}
