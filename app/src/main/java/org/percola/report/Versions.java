package org.percola.report;

import java.util.Optional;

/** What a result says about the program and the science that made it. */
public final class Versions {
    /** Version of the program, from the jar; "development" when run from classes. */
    public static final String PROGRAM = Optional.ofNullable(
                    Versions.class.getPackage().getImplementationVersion())
            .orElse("development");

    /** Version of the science: changes whenever the same case could give other numbers. */
    public static final String MODEL = "1";

    private Versions() {}
}
