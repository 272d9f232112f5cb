package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: every draw is run once, whoever runs it, and a failure comes out as it was. */
final class DrawLoopTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 300})
    void everyDrawIsRunOnceAndCounted(int threadsCount) {
        AtomicIntegerArray runs = new AtomicIntegerArray(100);
        AtomicInteger most = new AtomicInteger();
        DrawLoop.run(100, 7, threadsCount, (done, of) -> most.accumulateAndGet(done, Math::max), () -> (first, end) -> {
            for (int draw = first; draw < end; draw++) {
                runs.incrementAndGet(draw);
            }
        });
        for (int draw = 0; draw < 100; draw++) {
            assertThat(runs.get(draw)).isEqualTo(1);
        }
        assertThat(most.get()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFailureComesOutAsItWas(int threadsCount) {
        assertThatThrownBy(() -> DrawLoop.run(10, threadsCount, Progress.SILENT, () -> (first, end) -> {
                    throw new IllegalArgumentException("draw went wrong");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("draw went wrong");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aSevereFailureStaysOne(int threadsCount) {
        assertThatThrownBy(() -> DrawLoop.run(1000, threadsCount, Progress.SILENT, () -> (first, end) -> {
                    throw new StackOverflowError("too deep");
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void afterAFailureNobodyGoesOn() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> DrawLoop.run(1_000_000, 1, 2, Progress.SILENT, () -> (first, end) -> {
                    if (first == 0) {
                        throw new IllegalStateException("the first is wrong");
                    }
                    begun.incrementAndGet();
                    LockSupport.parkNanos(100_000);
                }))
                .hasMessage("the first is wrong");
        assertThat(begun.get()).isLessThan(100_000);
    }
}
