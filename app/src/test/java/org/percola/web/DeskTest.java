package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Unit: who computes when. */
class DeskTest {
    private static final Bounds ONE_SEAT = new Bounds(100, 20, 20, 1, 3, 9, 9);

    private final Desk desk = new Desk(ONE_SEAT);
    private final CountDownLatch hold = new CountDownLatch(1);
    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void theFrontGoesFirstInTheOrderOfComingTheBackgroundLast() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> sitting = take(people, new Run(20), null, "sitting");
            until(() -> order.contains("sitting"));
            Future<?> background = take(people, new Run(20, Run.Rank.BACKGROUND), null, "background");
            Thread.sleep(50);
            Future<?> first = take(people, new Run(20), null, "first");
            Thread.sleep(50);
            Future<?> second = take(people, new Run(20), null, "second");
            Thread.sleep(50);
            assertThatThrownBy(() -> desk.compute(new Run(20), null, () -> "fourth"))
                    .isInstanceOf(Refusal.class);
            hold.countDown();
            for (Future<?> each : List.of(sitting, first, second, background)) {
                each.get();
            }
        }
        assertThat(order).containsExactly("sitting", "first", "second", "background");
    }

    @Test
    void aNewerQuestionOfOnePageEndsTheOlderBeforeItComputes() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> sitting = take(people, new Run(20), null, "sitting");
            until(() -> order.contains("sitting"));
            Future<?> older = take(people, new Run(20), "page", "older");
            Thread.sleep(50);
            Future<?> newer = take(people, new Run(20), "page", "newer");
            assertThatThrownBy(older::get).hasRootCauseInstanceOf(Refusal.class);
            hold.countDown();
            newer.get();
            sitting.get();
        }
        assertThat(order).containsExactly("sitting", "newer");
    }

    @Test
    void aQuestionThatWasOvertakenOnItsWayEndsItself() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> newer = take(people, new Run(20), "page;8", "newer");
            until(() -> order.contains("newer"));
            assertThatThrownBy(() -> desk.compute(new Run(20), "page;7", () -> "older"))
                    .isInstanceOf(Refusal.class);
            Future<?> other = take(people, new Run(20), "another;1", "other");
            hold.countDown();
            newer.get();
            other.get();
        }
        assertThat(order).containsExactly("newer", "other");
    }

    @Test
    void longOnesLeaveASeatToTheShort() throws Exception {
        Desk wide = new Desk(new Bounds(100, 20, 20, 2, 9, 9, 9));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = take(wide, people, new Run(20, Run.Rank.LONG), null, "long");
            until(() -> order.contains("long"));
            Future<?> second = take(wide, people, new Run(20, Run.Rank.LONG), null, "longer");
            Thread.sleep(50);
            Future<?> quick = take(wide, people, new Run(20), null, "quick");
            until(() -> order.contains("quick"));
            hold.countDown();
            for (Future<?> each : List.of(first, second, quick)) {
                each.get();
            }
        }
        assertThat(order).containsExactly("long", "quick", "longer");
    }

    private Future<?> take(ExecutorService people, Run run, @Nullable String page, String name) {
        return take(desk, people, run, page, name);
    }

    private Future<?> take(Desk at, ExecutorService people, Run run, @Nullable String page, String name) {
        return people.submit(() -> at.compute(run, page, () -> {
            order.add(name);
            try {
                hold.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return name;
        }));
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }
}
