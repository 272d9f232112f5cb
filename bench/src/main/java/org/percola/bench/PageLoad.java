package org.percola.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Load on the page's server, on this machine only: so many people, each moving one control a second.
 * {@code PageLoad PORT [USERS [SECONDS [PID]]]}; with a process id the server's memory is read every ten seconds.
 */
public final class PageLoad {
    private static final int USERS = 20;
    private static final int SECONDS = 60;
    private static final int WARM_SECONDS = 10;
    private static final String[] SITES = {"cheek", "forehead", "neck", "chin"};

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Double> latenciesMs = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

    private PageLoad(int port) {
        this.address = URI.create("http://127.0.0.1:" + port + "/api/v1/simulate");
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USERS;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : SECONDS;
        PageLoad load = new PageLoad(Integer.parseInt(arguments[0]));
        load.run(users, WARM_SECONDS, null);
        load.latenciesMs.clear();
        load.statuses.clear();
        load.run(users, seconds, arguments.length > 3 ? Path.of("/proc", arguments[3], "status") : null);
        load.report(users, seconds);
    }

    private void run(int users, int seconds, Path memory) throws InterruptedException, IOException {
        CountDownLatch gone = new CountDownLatch(users);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        for (int user = 0; user < users; user++) {
            SplittableRandom random = new SplittableRandom(user + 1L);
            String name = "user-" + user;
            Thread.ofVirtual().start(() -> {
                person(name, random, end);
                gone.countDown();
            });
        }
        while (memory != null && System.nanoTime() < end) {
            Files.readAllLines(memory).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .forEach(System.out::println);
            Thread.sleep(10_000);
        }
        gone.await();
    }

    private void person(String name, SplittableRandom random, long end) {
        try {
            Thread.sleep(random.nextInt(1000));
            while (System.nanoTime() < end) {
                long from = System.nanoTime();
                int status = ask(name, random);
                double ms = (System.nanoTime() - from) / 1e6;
                latenciesMs.add(ms);
                statuses.merge(status, 1, Integer::sum);
                Thread.sleep(Math.max(0, 1000 - (long) ms));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int ask(String name, SplittableRandom random) throws InterruptedException {
        String body = """
                {"patient":{"ageYears":%d,"sex":"female","phototype":"III"},
                "concerns":[{"benefit":"acne-scars"}],"site":"%s",
                "course":{"device":"exceed","setting":"%.1f mm","passes":%d,"sessions":%d,"interval":"30 d"},
                "forecast":{"horizon":"365 d","draws":128,"seed":1}}""".formatted(
                        random.nextInt(22, 60),
                        SITES[random.nextInt(SITES.length)],
                        0.5 + 0.1 * random.nextInt(11),
                        random.nextInt(2, 9),
                        random.nextInt(2, 7));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Percola-Page", name)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> reply = client.send(request, BodyHandlers.ofString());
            return reply.statusCode();
        } catch (IOException refused) {
            return 0;
        }
    }

    private void report(int users, int seconds) {
        List<Double> sorted = latenciesMs.stream().sorted().toList();
        System.out.printf(
                "%d users, %d s, %d answers, by status %s%n", users, seconds, sorted.size(), new TreeMap<>(statuses));
        for (int percent : new int[] {50, 90, 95, 99, 100}) {
            int at = Math.min(sorted.size() - 1, sorted.size() * percent / 100);
            System.out.printf("p%d %.0f ms%n", percent, sorted.get(at));
        }
    }
}
