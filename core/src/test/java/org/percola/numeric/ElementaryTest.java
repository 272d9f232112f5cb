package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Property: the own functions beside those of {@link StrictMath}, over their whole range. */
final class ElementaryTest {
    private static final int SAMPLES = 100_000;

    @Test
    void expIsThatOfStrictMathButForTheLastPlace() {
        RandomStream random = RandomStream.of(1, 0, 0, "exp");
        for (int k = 0; k < SAMPLES; k++) {
            near(Elementary::exp, StrictMath::exp, -745 + 1455 * random.uniform(), 1);
            near(Elementary::exp, StrictMath::exp, 2 * random.normal(), 1);
            near(Elementary::exp, StrictMath::exp, 1e-3 * random.normal(), 1);
        }
    }

    @Test
    void logIsThatOfStrictMathButForTheLastPlace() {
        RandomStream random = RandomStream.of(2, 0, 0, "log");
        for (int k = 0; k < SAMPLES; k++) {
            near(Elementary::log, StrictMath::log, StrictMath.exp(-708 + 1416 * random.uniform()), 1);
            near(Elementary::log, StrictMath::log, 2 * random.uniform(), 1);
            near(Elementary::log, StrictMath::log, 1 + 1e-3 * random.normal(), 1);
        }
    }

    @Test
    void logOfOneMoreIsThatOfStrictMathButForTwoPlaces() {
        RandomStream random = RandomStream.of(3, 0, 0, "log1p");
        for (int k = 0; k < SAMPLES; k++) {
            near(Elementary::log1p, StrictMath::log1p, StrictMath.exp(-745 + 1454 * random.uniform()), 2);
            near(Elementary::log1p, StrictMath::log1p, -1 + 5 * random.uniform(), 2);
            near(Elementary::log1p, StrictMath::log1p, -StrictMath.exp(-40 * random.uniform()), 2);
        }
    }

    @Test
    void aPowerIsThatOfStrictMathToFifteenDigits() {
        RandomStream random = RandomStream.of(4, 0, 0, "pow");
        for (int k = 0; k < SAMPLES; k++) {
            double y = -2 + 4 * random.uniform();
            double x = StrictMath.exp((-4 + 8 * random.uniform()) / 2);
            double power = StrictMath.pow(x, y);
            assertThat(Elementary.pow(x, y)).as("%s^%s", x, y).isCloseTo(power, within(1e-15 * power));
        }
    }

    @Test
    void endsAndWholeNumbersAreExact() {
        for (double x : new double[] {
            Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0, -1, -746, Double.MIN_VALUE
        }) {
            assertThat(new double[] {Elementary.exp(x), Elementary.log(x), Elementary.log1p(x), Elementary.pow(x, 1.5)})
                    .as("at %s", x)
                    .isEqualTo(new double[] {
                        StrictMath.exp(x), StrictMath.log(x), StrictMath.log1p(x), StrictMath.pow(x, 1.5)
                    });
        }
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.log(1)).isZero();
        assertThat(Elementary.log1p(0)).isZero();
        assertThat(Elementary.pow(1, 0.3)).isEqualTo(1);
    }

    @Test
    void greaterNeverGivesLess() {
        for (double x = -3; x < 3; x += 1e-3) {
            double next = x;
            for (int k = 0; k < 20; k++) {
                double before = next;
                next = StrictMath.nextUp(next);
                assertThat(Elementary.exp(next)).isGreaterThanOrEqualTo(Elementary.exp(before) * (1 - 0x1p-52));
            }
            assertThat(Elementary.exp(x + 1e-3)).isGreaterThan(Elementary.exp(x));
        }
    }

    private static void near(DoubleUnaryOperator own, DoubleUnaryOperator strict, double x, int places) {
        double expected = strict.applyAsDouble(x);
        double found = own.applyAsDouble(x);
        // No assertion object for each of so many: only for those that fail.
        if (!(StrictMath.abs(found - expected) <= places * StrictMath.ulp(expected))) {
            assertThat(found).as("of %s", x).isEqualTo(expected);
        }
    }
}
