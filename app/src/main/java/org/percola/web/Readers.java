package org.percola.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** Bodies that are read at once. Each keeps a thread; where all are taken, who has dripped longest makes room. */
final class Readers {
    private static final long PATIENCE_NS = 1_000_000_000L;

    private final Semaphore free;
    private final Deque<Reader> reading = new ConcurrentLinkedDeque<>();

    /** One sender. */
    record Reader(long sinceNs, EndPoint end) {}

    Readers(int most) {
        free = new Semaphore(most);
    }

    /** Starts to read, or sends away where all others are still quick. */
    Reader enter(HttpServletRequest request) {
        if (!free.tryAcquire() && !takeOver()) {
            throw Desk.busy();
        }
        Reader mine = new Reader(
                System.nanoTime(),
                ServletContextRequest.getServletContextRequest(request)
                        .getConnectionMetaData()
                        .getConnection()
                        .getEndPoint());
        reading.addLast(mine);
        return mine;
    }

    void leave(Reader reader) {
        reading.remove(reader);
        free.release();
    }

    /** Ends the oldest, if it had its time. */
    private boolean takeOver() {
        Reader oldest;
        do { // others who come now look at the same one
            oldest = reading.peekFirst();
            if (oldest == null || System.nanoTime() - oldest.sinceNs() < PATIENCE_NS) {
                return false;
            }
        } while (!reading.remove(oldest));
        oldest.end().close();
        try {
            return free.tryAcquire(PATIENCE_NS, TimeUnit.NANOSECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
