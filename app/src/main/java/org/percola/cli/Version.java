package org.percola.cli;

import org.percola.report.Versions;
import picocli.CommandLine.IVersionProvider;

/** What {@code percola --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "percola " + Versions.PROGRAM + " (model " + Versions.MODEL + ")",
            "Java " + Runtime.version().feature()
        };
    }
}
