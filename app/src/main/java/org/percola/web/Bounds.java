package org.percola.web;

/**
 * What one request may cost.
 *
 * @param bodyBytes a larger body is refused unread
 * @param seconds a question that takes longer is stopped; as a job it has {@code jobSeconds}
 * @param jobSeconds a job that takes longer is stopped
 * @param running questions computed at once; the others wait
 * @param waiting questions that may wait; further ones are sent away
 * @param reading bodies that are read at once; further ones are sent away
 * @param jobs jobs that are kept, running or done
 */
record Bounds(int bodyBytes, int seconds, int jobSeconds, int running, int waiting, int reading, int jobs) {
    static final Bounds USUAL =
            new Bounds(1 << 20, 60, 3600, Math.max(2, Runtime.getRuntime().availableProcessors()), 256, 400, 32);
}
