package org.percola.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * Looks now and then whether those who wait for an answer are still there, and ends the work for those who are gone. Nobody
 * reads a connection while its answer is computed; so this does, and hands on what it reads early (a next request in the
 * same pipe) to the connection that will want it. Who closes only his own half counts as gone, too.
 */
final class Presence implements AutoCloseable {
    private static final int LOOK_EVERY_MS = 250;

    private final Set<Asker> waiting = ConcurrentHashMap.newKeySet();
    private final Thread looking;

    Presence() {
        looking = Thread.ofPlatform().daemon().name("presence").start(this::look);
    }

    /** One who waits. */
    static final class Asker {
        private final Run run;
        private final HttpConnection connection;
        private final SocketChannel channel;
        private boolean answered;

        private Asker(Run run, HttpConnection connection, SocketChannel channel) {
            this.run = run;
            this.connection = connection;
            this.channel = channel;
        }

        /** After this nothing is read any more: the connection goes on by itself. */
        private synchronized void answered() {
            answered = true;
        }

        /** Whether to look again. */
        private synchronized boolean isThere() {
            if (answered) {
                return false;
            }
            ByteBuffer early = ByteBuffer.allocate(1);
            try {
                int count = channel.read(early);
                if (count < 0) {
                    run.stop(Stopped.Why.GONE);
                } else if (count > 0) {
                    connection.onUpgradeTo(early.flip());
                }
                return count == 0;
            } catch (IOException reset) {
                run.stop(Stopped.Why.GONE);
                return false;
            }
        }
    }

    /** Starts to watch, or null where the connection is of another kind. */
    @Nullable
    Asker watch(HttpServletRequest request, Run run) {
        Connection connection = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection();
        if (connection instanceof HttpConnection http
                && http.getEndPoint().getTransport() instanceof SocketChannel channel) {
            Asker asker = new Asker(run, http, channel);
            waiting.add(asker);
            return asker;
        }
        return null;
    }

    void leave(@Nullable Asker asker) {
        if (asker != null) {
            asker.answered();
            waiting.remove(asker);
        }
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MS);
                waiting.removeIf(asker -> !asker.isThere());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
