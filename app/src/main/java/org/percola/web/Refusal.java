package org.percola.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.percola.wire.Problem;

/** Ends a request with a problem document (RFC 9457); wrong input lists the same problems as the command line. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String title;
    private final String detail;
    private final transient List<Problem> problems;

    private Refusal(int status, String code, String title, String detail, List<Problem> problems) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
        this.problems = List.copyOf(problems);
    }

    Refusal(int status, String code, String title, String detail) {
        this(status, code, title, detail, List.of());
    }

    /** Wrong input: every problem at once. */
    static Refusal of(List<Problem> problems) {
        String count = problems.size() == 1 ? "One problem" : problems.size() + " problems";
        return new Refusal(
                422,
                "wrong-input",
                "Something in the input is wrong",
                count + "; each says where, what stood there, what may stand there and what to do.",
                problems);
    }

    static Refusal wrongOption(String path, String value, String expected, String advice) {
        return of(List.of(new Problem(path, value, expected, advice)));
    }

    static Refusal of(Stopped stopped) {
        return switch (stopped.why()) {
            case SUPERSEDED -> new Refusal(409, "superseded", "Superseded", "The same page asked something newer.");
            case GONE -> new Refusal(408, "gone", "Nobody waits for this", "The connection was closed from there.");
            case CANCELLED -> new Refusal(409, "cancelled", "Cancelled", "This was cancelled before it was done.");
            case TOO_LONG ->
                new Refusal(
                        503,
                        "too-long",
                        "That took too long",
                        "Ask for fewer draws, or as a job: send the header Prefer: respond-async.");
            case CLOSING -> new Refusal(503, "closing", "The server is stopping", "Start percola serve again.");
        };
    }

    Reply reply() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "urn:percola:problem:" + code);
        node.put("title", title);
        node.put("status", status);
        node.put("detail", detail);
        if (!problems.isEmpty()) {
            ArrayNode list = node.putArray("problems");
            for (Problem problem : problems) {
                list.addObject()
                        .put("path", problem.path())
                        .put("value", problem.value())
                        .put("expected", problem.expected())
                        .put("advice", problem.advice());
            }
        }
        return new Reply(status, Reply.PROBLEM, node.toString());
    }
}
