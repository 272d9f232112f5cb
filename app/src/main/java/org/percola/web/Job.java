package org.percola.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A long question that the asker may watch, fetch and cancel. */
final class Job {
    /** Where a job stands. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    private final String id;
    private final Run run;
    private volatile @Nullable Reply reply;

    Job(String id, Run run) {
        this.id = id;
        this.run = run;
    }

    String id() {
        return id;
    }

    Run run() {
        return run;
    }

    @Nullable
    Reply reply() {
        return reply;
    }

    void finish(Reply with) {
        reply = with;
    }

    State state() {
        Reply found = reply;
        return found == null ? State.RUNNING : found.status() < 400 ? State.DONE : State.FAILED;
    }

    ObjectNode tree() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("job", id).put("state", state().name().toLowerCase(Locale.ROOT));
        node.put("done", run.done()).put("total", run.total());
        node.put("events", "/api/v1/jobs/" + id + "/events").put("result", "/api/v1/jobs/" + id + "/result");
        return node;
    }
}
