package org.percola.web;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.percola.report.StatusLine;

/**
 * {@code percola-serve HOST PORT}: found by the command line through {@link java.util.ServiceLoader}, so that neither
 * package sees the other. Runs until the process is asked to stop.
 */
public final class ServeTool implements ToolProvider {
    public static final String NAME = "percola-serve";

    private static final int DONE = 0;
    private static final int OUR_FAILURE = 1;
    private static final int WRONG_INPUT = 2;
    private static final int LAST_PORT = 65_535;
    private static final int WARM_TIMES = 80;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        throw new UnsupportedOperationException("percola-serve writes to print streams");
    }

    @Override
    public int run(PrintStream out, PrintStream err, String... arguments) {
        String host = arguments[0];
        int port = Integer.parseInt(arguments[1]);
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // no log: what is typed stays out of one
        if (!isOfThisMachine(host)) {
            err.println("percola: --host " + host + " is no address of this machine.");
            err.println("Addresses: " + reachable("0.0.0.0") + "; 0.0.0.0 means all of them.");
            return WRONG_INPUT;
        }
        boolean open = !isLoopback(host);
        int[] bound = {port};
        @Nullable Invitation invitation = open ? new Invitation(next -> invite(out, host, bound[0], next)) : null;
        PageServer server;
        try {
            server = PageServer.start(host, port, invitation, () -> LocalDate.now(ZoneId.systemDefault()));
        } catch (RuntimeException failed) {
            return refused(failed, err, host, port);
        }
        bound[0] = server.port();
        announce(out, host, server.port(), invitation);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            err.println("percola: stopped.");
            stopped.countDown();
        }));
        warm(server);
        try {
            stopped.await();
        } catch (InterruptedException asked) {
            server.close();
            Thread.currentThread().interrupt();
        }
        return DONE;
    }

    private static void announce(PrintStream out, String host, int port, @Nullable Invitation invitation) {
        if (invitation == null) {
            out.println("Percola is at http://" + shown(host) + ":" + port + "/  (only this machine reaches it)");
        } else {
            invite(out, host, port, invitation.token());
            out.println("Anyone with the code, once, can ask this machine; the connection is not encrypted.");
        }
        out.println(StatusLine.TEXT);
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }

    private static void invite(PrintStream out, String host, int port, String token) {
        String address = "http://" + reachable(host) + ":" + port + "/#token=" + token;
        out.println("The code for one more device:");
        out.print(QrPicture.of(address));
        out.println("  " + address);
        out.flush();
    }

    private static int refused(RuntimeException failed, PrintStream err, String host, int port) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                err.println("percola: port " + port + " on " + host + " is taken by another program, or not allowed.");
                int free = nextFree(host, port);
                if (free > 0) {
                    err.println("Port " + free + " is free: percola serve --port " + free);
                }
                return WRONG_INPUT;
            }
        }
        err.println("percola: the server did not start: " + failed);
        return OUR_FAILURE;
    }

    private static int nextFree(String host, int taken) {
        for (int port = Math.max(taken + 1, 1024); port <= Math.min(taken + 500, LAST_PORT); port++) {
            try (ServerSocket trial = new ServerSocket()) {
                trial.bind(new InetSocketAddress(host, port));
                return port;
            } catch (IOException takenToo) {
                // the next one
            }
        }
        return 0;
    }

    private static void warm(PageServer server) {
        Thread warming = new Thread(() -> {
            try (var in = Objects.requireNonNull(ServeTool.class.getResourceAsStream("page/example.json"))) {
                server.warm(in.readAllBytes(), WARM_TIMES);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } catch (IOException | RuntimeException notWarm) {
                // only slower
            }
        });
        warming.setDaemon(true);
        warming.start();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    private static boolean isOfThisMachine(String host) {
        if (isLoopback(host) || host.equals("0.0.0.0") || host.equals("::")) {
            return true;
        }
        try {
            return NetworkInterface.getByInetAddress(InetAddress.ofLiteral(host)) != null;
        } catch (SocketException | IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String shown(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** An address under which a phone in the same network finds this machine. */
    private static String reachable(String host) {
        if (!host.equals("0.0.0.0") && !host.equals("::")) {
            return shown(host);
        }
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElse("127.0.0.1");
        } catch (SocketException unknown) {
            return "127.0.0.1";
        }
    }
}
