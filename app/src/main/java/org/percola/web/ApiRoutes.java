package org.percola.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.exchange.Questionnaire;
import org.percola.report.StatusLine;
import org.percola.report.Versions;
import org.percola.wire.CaseSchema;
import org.percola.wire.ExperimentSchema;
import org.percola.wire.TrialSchema;

/** The paths of the API; {@code /api/openapi.json} describes the same ones. */
final class ApiRoutes {
    private static final String V1 = "/api/v1/";
    private static final Set<String> BODIES =
            Set.of("application/json", "application/yaml", "application/x-yaml", "text/yaml");
    private static final Pattern PATIENT = Pattern.compile("\\bu=[4-7]\\b");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int TELL_EVERY_MS = 200;
    private static final long BODY_SECONDS = 10;
    /** Each keeps a thread. */
    private static final int MOST_WATCHERS = 64;

    private final Bounds bounds;
    private final Readers readers;
    private final Semaphore watching;
    private final Desk desk;
    private final Presence presence;
    private final Jobs jobs;
    private final @Nullable Invitation invitation;
    private final Map<String, Question> questions;

    ApiRoutes(
            Bounds bounds,
            Desk desk,
            Presence presence,
            @Nullable Invitation invitation,
            Map<String, Question> questions) {
        this.bounds = bounds;
        this.readers = new Readers(bounds.reading());
        this.watching = new Semaphore(MOST_WATCHERS);
        this.desk = desk;
        this.presence = presence;
        this.jobs = new Jobs(bounds, desk);
        this.invitation = invitation;
        this.questions = questions;
    }

    void lay(RoutesConfig routes) {
        questions.forEach((name, question) -> routes.post(V1 + name, context -> ask(context, question)));
        fixed(routes, V1 + "catalogues", Catalogues::all);
        fixed(routes, V1 + "devices", Catalogues::devices);
        fixed(routes, V1 + "topicals", Catalogues::topicals);
        fixed(routes, V1 + "conditions", Catalogues::conditions);
        fixed(routes, V1 + "sites", Catalogues::sites);
        fixed(routes, V1 + "scales", Catalogues::scales);
        fixed(routes, V1 + "evidence", () -> EvidenceJson.of(Evidence.standard()));
        fixed(routes, V1 + "questions", () -> Questionnaire.standard().toJson());
        fixed(routes, V1 + "schemas/case", CaseSchema::tree);
        fixed(routes, V1 + "schemas/experiment", ExperimentSchema::tree);
        fixed(routes, V1 + "schemas/trial", TrialSchema::tree);
        routes.get("/api/openapi.json", context -> send(context, OpenApi.reply()));
        routes.get(
                V1 + "jobs/{job}",
                context -> send(context, Reply.json(job(context).tree())));
        routes.get(V1 + "jobs/{job}/result", context -> send(context, result(job(context))));
        routes.get(V1 + "jobs/{job}/events", this::watch);
        routes.delete(V1 + "jobs/{job}", context -> {
            jobs.cancel(job(context));
            context.status(204);
        });
        routes.post(V1 + "token", this::redeem);
        routes.get("/health", context -> send(context, Reply.json(health())));
    }

    private static void fixed(RoutesConfig routes, String path, Supplier<? extends JsonNode> tree) {
        routes.get(path, context -> send(context, Reply.json(tree.get())));
    }

    private void ask(Context context, Question question) {
        byte[] body = body(context);
        Question.Form wanted = Question.Form.of(context.header("Accept"));
        if (String.valueOf(context.header("Prefer")).contains("respond-async")) {
            Job job = jobs.start(run -> question.answer(body, wanted, run));
            context.header("Location", V1 + "jobs/" + job.id()).header("Preference-Applied", "respond-async");
            send(context, new Reply(202, Reply.JSON, job.tree().toString()));
            return;
        }
        Run run = new Run(bounds.seconds(), rank(context.header("Priority"), question));
        Presence.@Nullable Asker asker = presence.watch(context.req(), run);
        Reply reply;
        try {
            reply = desk.compute(run, context.header("Percola-Page"), () -> question.answer(body, wanted, run));
        } finally {
            presence.leave(asker);
        }
        send(context, reply);
    }

    /** Behind all others where the asker says so: an urgency below the usual 3 (RFC 9218). */
    private static Run.Rank rank(@Nullable String priority, Question question) {
        if (question.isLong()) {
            return Run.Rank.LONG;
        }
        return priority != null && PATIENT.matcher(priority).find() ? Run.Rank.BACKGROUND : Run.Rank.FRONT;
    }

    /** Nothing but a document that no foreign form could have sent, and not more of it than allowed. */
    private byte[] body(Context context) {
        String type =
                String.valueOf(context.contentType()).replaceAll(";.*", "").strip();
        if (!BODIES.contains(type)) {
            throw new Refusal(
                    415,
                    "media-type",
                    "JSON or YAML is needed",
                    "Send Content-Type: application/json or application/yaml.");
        }
        Readers.Reader reader = readers.enter(context.req());
        try (InputStream in = context.req().getInputStream()) {
            return read(in);
        } catch (IOException stalled) {
            throw brokenOff();
        } finally {
            readers.leave(reader);
        }
    }

    /** A client that drips its bytes does not keep a thread for long. */
    private byte[] read(InputStream in) throws IOException {
        long patience = System.nanoTime() + BODY_SECONDS * 1_000_000_000L;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            whole.write(some, 0, count);
            if (whole.size() > bounds.bodyBytes()) {
                throw Doorkeeper.tooLarge(bounds);
            }
            if (System.nanoTime() - patience > 0) {
                throw brokenOff();
            }
        }
        return whole.toByteArray();
    }

    private static Refusal brokenOff() {
        return new Refusal(
                408, "broken-off", "The body broke off", "Send it whole, within " + BODY_SECONDS + " seconds.");
    }

    private Job job(Context context) {
        return jobs.find(context.pathParam("job"))
                .orElseThrow(() -> new Refusal(
                        404, "no-such-job", "There is no such job", "It was cancelled, or long ago. Ask again."));
    }

    private static Reply result(Job job) {
        Reply reply = job.reply();
        if (reply == null) {
            throw new Refusal(409, "not-done", "Not done yet", "Watch its events, and ask again when it is done.");
        }
        return reply;
    }

    /** Server-sent events, whatever the asker says it accepts, until the job has ended or the asker is gone. */
    private void watch(Context context) throws IOException {
        Job job = job(context);
        if (!watching.tryAcquire()) {
            throw Desk.busy();
        }
        try {
            tell(context, job);
        } finally {
            watching.release();
        }
    }

    private static void tell(Context context, Job job) throws IOException {
        context.contentType("text/event-stream; charset=utf-8").header("X-Accel-Buffering", "no");
        OutputStream out = context.res().getOutputStream();
        boolean running = true;
        while (running) {
            String state = job.tree().toString();
            running = state.contains("\"state\":\"running\"");
            String event = "event: " + (running ? "progress" : "end") + "\ndata: " + state + "\n\n";
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
            try {
                Thread.sleep(running ? TELL_EVERY_MS : 0);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void redeem(Context context) throws IOException {
        if (invitation == null) {
            throw new Refusal(404, "no-token", "No token is needed here", "Ask without one.");
        }
        JsonNode brought;
        try {
            brought = MAPPER.readTree(body(context));
        } catch (JsonProcessingException malformed) {
            throw Refusal.wrongOption("token", "unreadable", "{\"token\": \"...\"}", "Send JSON.");
        }
        String key = invitation
                .redeem(brought.path("token").asText(""))
                .orElseThrow(() -> new Refusal(
                        401, "token-used", "This code was used or is wrong", "Scan the newest code in the terminal."));
        send(context, Reply.json(JsonNodeFactory.instance.objectNode().put("key", key)));
    }

    private static ObjectNode health() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("status", "up").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        return node.put("note", StatusLine.TEXT);
    }

    static Refusal ourFault() {
        return new Refusal(
                500,
                "our-fault",
                "Something failed that is our fault",
                "Please report what you did, not what you typed.");
    }

    static void send(Context context, Reply reply) {
        context.status(reply.status()).contentType(reply.mediaType()).result(reply.bytes());
    }
}
