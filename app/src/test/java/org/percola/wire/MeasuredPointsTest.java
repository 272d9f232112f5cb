package org.percola.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: a laboratory's points, right and wrong. */
final class MeasuredPointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeH,value,sd\n1,2.5,0.3\n6,12.5,\n",
                "\ufefftimeH;value;sd\r\n1;2,5;0,3\r\n6;12,5;\r\n",
                "sd\tvalue\ttimeH\n0.3\t2.5\t1\n\t12.5\t6\n",
                "\"\",\"TimeH\",\"Value\",\"SD\"\n\"1\",1,2.5,0.3\n\"2\",6,12.5,NA\n"
            })
    void readsCommasSemicolonsTabsAndWhatRWrites(String text) {
        List<MeasuredPoints.Point> points = good(text);
        assertThat(points).extracting(MeasuredPoints.Point::timeH).containsExactly(1.0, 6.0);
        assertThat(points).extracting(MeasuredPoints.Point::valueUgPerCm2).containsExactly(2.5, 12.5);
        assertThat(points.getFirst().sdUgPerCm2()).hasValue(0.3);
        assertThat(points.getLast().sdUgPerCm2()).isEmpty();
    }

    @Test
    void namesEveryLineThatIsWrong() {
        assertThat(problems("timeH,value\n1,x\n-2,3\n4,5\n6\n"))
                .extracting(Problem::path)
                .containsExactly("line 2, value", "line 3, timeH", "line 5");
    }

    @Test
    void aWrongHeadingGetsTheNearestOne() {
        assertThat(problems("time,value\n1,2\n")).extracting(Problem::value).contains("time", "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeH,value,value\n1,2,3\n", "timeH,value\n1,2d\n", "timeH,value\n1,0x1p3\n"})
    void takesNoColumnTwiceAndNoNumberThatOnlyAProgrammerReads(String text) {
        assertThat(problems(text)).hasSize(1);
    }

    @Test
    void aRemarkAboveTheHeadingDoesNotChooseTheSeparator() {
        assertThat(good("# mine; all of it\n\ntimeH,value\n1,2\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "timeH,value\n", "\"timeH,value\n1,2", "timeH,value\n1,NaN\n", "timeH,value\n1,1e99\n"})
    void refusesWhatHoldsNoPoint(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(MeasuredPoints.read(new byte[] {(byte) 0xff, 1, 2})).isInstanceOf(Reading.Bad.class);
    }

    private static List<MeasuredPoints.Point> good(String text) {
        return switch (MeasuredPoints.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Good<List<MeasuredPoints.Point>> good -> good.value();
            case Reading.Bad<List<MeasuredPoints.Point>> bad -> throw new AssertionError(bad.problems());
        };
    }

    private static List<Problem> problems(String text) {
        return switch (MeasuredPoints.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Good<List<MeasuredPoints.Point>> good ->
                throw new AssertionError("no problem: " + good.value());
            case Reading.Bad<List<MeasuredPoints.Point>> bad -> bad.problems();
        };
    }
}
