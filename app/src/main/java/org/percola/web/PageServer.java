package org.percola.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The server: the page at {@code /}, its files, the API. Logs nothing of a request. */
public final class PageServer implements AutoCloseable {
    private static final int IDLE_MS = 15_000;
    private static final int STOP_MS = 3_000;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int MOST_THREADS = 800;
    private static final int WAIT_MS = 200;

    private final Javalin javalin;
    private final Desk desk;
    private final Presence presence;
    private final Map<String, Question> questions;

    private PageServer(Javalin javalin, Desk desk, Presence presence, Map<String, Question> questions) {
        this.javalin = javalin;
        this.desk = desk;
        this.presence = presence;
        this.questions = questions;
    }

    /**
     * Starts to listen.
     *
     * @param host address to listen on
     * @param port 0 for any free one
     * @param invitation null where only this machine reaches the server
     * @param today the day that dates count from where a case has none
     */
    static PageServer start(String host, int port, @Nullable Invitation invitation, Supplier<LocalDate> today) {
        return start(Bounds.USUAL, host, port, invitation, today);
    }

    static PageServer start(
            Bounds bounds, String host, int port, @Nullable Invitation invitation, Supplier<LocalDate> today) {
        Desk desk = new Desk(bounds);
        Presence presence = new Presence();
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("simulate", new SimulateQuestion(today));
        questions.put("screen", new ScreenQuestion(today));
        questions.put("answers", new AnswersQuestion(today));
        questions.put("permeate", new PermeateQuestion(false));
        questions.put("field", new PermeateQuestion(true));
        questions.put("plan", new PlanQuestion(today));
        questions.put("checklist", new ChecklistQuestion(today));
        questions.put("verify", new VerifyQuestion());
        questions.put("compare", new CompareQuestion(today));
        questions.put("section", new SectionQuestion(today));
        questions.put("trial", new TrialQuestion());
        Assets assets = new Assets();
        Doorkeeper doorkeeper = new Doorkeeper(bounds, host, invitation, assets.importMapHash());
        ApiRoutes api = new ApiRoutes(bounds, desk, presence, invitation, questions);
        Javalin javalin = Javalin.create(config -> {
            configure(config, host, port, invitation != null);
            config.routes.before(doorkeeper::look);
            pages(config.routes, assets);
            api.lay(config.routes);
            failures(config.routes);
        });
        try {
            javalin.start();
        } catch (RuntimeException notStarted) {
            presence.close();
            throw notStarted;
        }
        return new PageServer(javalin, desk, presence, Map.copyOf(questions));
    }

    private static void configure(JavalinConfig config, String host, int port, boolean faraway) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        // loopback is faster than packing; a phone's network is not
        config.http.compressionStrategy = faraway ? CompressionStrategy.GZIP : CompressionStrategy.NONE;
        config.jetty.threadPool = threads();
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Bounds.USUAL.bodyBytes();
        config.router.ignoreTrailingSlashes = false;
        config.jetty.modifyHttpConfiguration(PageServer::tighten);
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
            connector.setHost(host);
            connector.setPort(port);
            connector.setIdleTimeout(IDLE_MS);
            return connector;
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MS);
            server.setErrorHandler(new Unread());
        });
    }

    /** More threads than bodies may be read at once, so that slow senders never keep everybody waiting. */
    private static QueuedThreadPool threads() {
        QueuedThreadPool pool = new QueuedThreadPool(MOST_THREADS, 8);
        pool.setName("page");
        return pool;
    }

    private static void tighten(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static void pages(RoutesConfig routes, Assets assets) {
        routes.get("/", assets::page);
        routes.get("/page/<name>", context -> assets.file(context, context.pathParam("name")));
        routes.get("/library/<name>", context -> assets.library(context, context.pathParam("name")));
        routes.get("/favicon.ico", context -> assets.file(context, "icon.svg"));
    }

    private static void failures(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, context) -> ApiRoutes.send(context, refusal.reply()));
        routes.exception(HttpResponseException.class, (failure, context) -> {
            int status = failure.getStatus();
            Refusal refusal = switch (status) {
                case 404 ->
                    new Refusal(404, "not-found", "There is nothing here", "/api/openapi.json lists the paths.");
                case 405 ->
                    new Refusal(405, "method", "Another method is needed", "/api/openapi.json lists the methods.");
                case 413 -> Doorkeeper.tooLarge(Bounds.USUAL);
                default -> new Refusal(status, "refused", "Refused", "/api/openapi.json describes what is understood.");
            };
            ApiRoutes.send(context, refusal.reply());
        });
        routes.error(
                500, context -> ApiRoutes.send(context, ApiRoutes.ourFault().reply()));
        routes.exception(Exception.class, (failure, context) -> {
            Stopped stopped = Stopped.in(failure);
            Refusal refusal = stopped == null ? ApiRoutes.ourFault() : Refusal.of(stopped);
            ApiRoutes.send(context, refusal.reply());
        });
    }

    /** Whether nobody waits for a computation. */
    boolean isIdle() {
        return desk.isIdle();
    }

    int port() {
        return javalin.port();
    }

    /** Every method and path that is answered, such as "POST /api/v1/simulate". */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
                .filter(route -> route.contains("/api/") || route.endsWith("/health"))
                .toList();
    }

    /** Asks what a page asks, again and again while nobody else does, so that a person does not wait for the compiler. */
    void warm(byte[] body, int times) throws InterruptedException {
        String example = new String(body, StandardCharsets.UTF_8);
        for (int k = 0; k < times; k++) {
            // the worlds of the page's own seed, another age: nothing is found on the shelf but what all share
            byte[] other = example.replaceAll("\"ageYears\": \\d+", "\"ageYears\": " + (20 + k % 60))
                    .getBytes(StandardCharsets.UTF_8);
            Question question = Objects.requireNonNull(questions.get(k % 20 == 1 ? "section" : "simulate"));
            while (!desk.isQuiet()) {
                Thread.sleep(WAIT_MS);
            }
            Run run = new Run(Bounds.USUAL.seconds());
            desk.whileIdle(run, () -> question.answer(other, Question.Form.JSON, run));
        }
    }

    /** Ends what runs, tells who waits, and stops. */
    @Override
    public void close() {
        desk.close();
        presence.close();
        javalin.stop();
    }
}
