package org.percola.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola serve}: the page and the HTTP API. The server is found as a tool, so that this package never sees it. */
@Command(
        name = "serve",
        description = "Serves the page and the HTTP API on this machine.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola serve --port 8090",
            "Nothing that is typed leaves the machine or is written to a log."
        })
final class ServeCommand implements Callable<Integer> {
    private static final String TOOL = "percola-serve";
    private static final long LAST_PORT = 65_535;
    private static final long USUAL_PORT = 8080;

    private final Console console;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 8080 by default, 0 for any free one.")
    private @Nullable String port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Address to listen on; 127.0.0.1 by default. Any other needs a one-time token, shown as a QR code.")
    private String host = "127.0.0.1";

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Long wanted = new Options(problems).whole("--port", port, 0, LAST_PORT);
        if (!problems.isEmpty()) {
            throw new WrongInput("percola serve", problems);
        }
        ToolProvider server = ToolProvider.findFirst(TOOL)
                .orElseThrow(() -> new IllegalStateException("The server is missing from this build."));
        return server.run(console.out(), console.err(), host, Long.toString(wanted == null ? USUAL_PORT : wanted));
    }
}
