package org.percola.report;

import java.util.List;
import org.percola.plan.Burden;
import org.percola.plan.Plan;
import org.percola.plan.RankedCourse;
import org.percola.words.Numbers;

/** Benefit against one burden: the front as circles that hold the number of visits, other courses as diamonds. */
final class TradeOffPlot {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 300;
    private static final double LEFT = 42;
    private static final double RIGHT = 16;
    private static final double TOP = 14;
    private static final double BOTTOM = 40;
    private static final double RADIUS = 8.5;
    private static final double SMALL = 2.5;

    /** What lies further out than this many times the front is left to the table. */
    private static final double MOST_BESIDE = 2;

    private final Plan plan;
    private final Burden burden;
    private final String title;
    private final String unit;
    private final double factor;
    private final Axis x;
    private final Axis y;
    private final List<RankedCourse> beside;
    private final StringBuilder svg = new StringBuilder();

    private TradeOffPlot(Plan plan, Burden burden, String title, String unit, double factor) {
        this.plan = plan;
        this.burden = burden;
        this.title = title;
        this.unit = unit;
        this.factor = factor;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (int index : plan.front()) {
            RankedCourse each = plan.courses().get(index);
            right = Math.max(right, factor * each.burden(burden));
            top = Math.max(top, each.weighedPercent().q50());
            bottom = Math.min(bottom, each.weighedPercent().q50());
        }
        double most = MOST_BESIDE * right;
        beside = plan.compared().stream()
                .map(Plan.Compared::course)
                .filter(each -> factor * each.burden(burden) <= most)
                .toList();
        for (RankedCourse each : beside) {
            right = Math.max(right, factor * each.burden(burden));
            top = Math.max(top, each.weighedPercent().q50());
        }
        right = limit() <= most ? Math.max(right, limit()) : right;
        x = Axis.over(0, right);
        y = Axis.over(bottom, top);
    }

    static String downtime(Plan plan) {
        return new TradeOffPlot(
                        plan, Burden.DOWNTIME, "Benefit and downtime", "days of redness or swelling after a session", 1)
                .figure();
    }

    static String darkMarks(Plan plan) {
        return new TradeOffPlot(
                        plan, Burden.DARK_MARKS, "Benefit and dark marks", "people of 100 who get dark marks", 100)
                .figure();
    }

    private String figure() {
        axes();
        limitLine();
        List<Integer> large = FrontSample.of(plan);
        plan.front().stream().filter(index -> !large.contains(index)).forEach(this::dot);
        beside.forEach(this::diamond);
        large.reversed().forEach(this::circle);
        plan.recommendation().ifPresent(this::circle);
        return "<figure><figcaption><b>" + Html.escape(title) + "</b> <span>median better than doing nothing, %</span>"
                + "</figcaption><svg viewBox=\"0 0 " + (int) WIDTH + " " + (int) HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.escape(spoken()) + "\">" + svg + "</svg></figure>";
    }

    private String spoken() {
        RankedCourse first = plan.courses().get(plan.front().getFirst());
        RankedCourse last = plan.courses().get(plan.front().getLast());
        return title + ": " + plan.front().size() + " courses, from " + point(last) + " to " + point(first)
                + ". The table below has the figures.";
    }

    private String point(RankedCourse each) {
        return Numbers.short2(each.weighedPercent().q50()) + " percent better at "
                + Numbers.short2(factor * each.burden(burden)) + " " + unit;
    }

    private void axes() {
        for (double tick : y.ticks()) {
            String at = Html.xy(y(tick));
            svg.append("<line stroke=\"var(--line)\" x1=\"" + Html.xy(LEFT) + "\" x2=\"" + Html.xy(WIDTH - RIGHT)
                    + "\" y1=\"" + at + "\" y2=\"" + at + "\"/><text text-anchor=\"end\" x=\""
                    + Html.xy(LEFT - 4 - RADIUS)
                    + "\" y=\"" + Html.xy(y(tick) + 4) + "\">" + Numbers.tick(tick) + "</text>");
        }
        for (double tick : x.ticks()) {
            svg.append("<text text-anchor=\"middle\" x=\"" + Html.xy(x(tick)) + "\" y=\""
                    + Html.xy(HEIGHT - BOTTOM + 17) + "\">" + Numbers.tick(tick) + "</text>");
        }
        svg.append("<text text-anchor=\"middle\" x=\"" + Html.xy((LEFT + WIDTH - RIGHT) / 2) + "\" y=\""
                + Html.xy(HEIGHT - 5) + "\">" + Html.escape(unit) + "</text>");
    }

    private double limit() {
        return factor
                * (burden == Burden.DOWNTIME
                        ? plan.request().limits().downtimeDays()
                        : plan.request().limits().pihProbability());
    }

    private void limitLine() {
        double limit = limit();
        if (limit <= x.high()) {
            svg.append("<line class=\"limit\" x1=\"" + Html.xy(x(limit)) + "\" x2=\"" + Html.xy(x(limit)) + "\" y1=\""
                    + Html.xy(TOP) + "\" y2=\"" + Html.xy(HEIGHT - BOTTOM) + "\"/>");
        }
    }

    private void dot(int index) {
        RankedCourse each = plan.courses().get(index);
        svg.append("<circle class=\"dot\" r=\"" + SMALL + "\" cx=\"" + Html.xy(x(factor * each.burden(burden)))
                + "\" cy=\"" + Html.xy(y(each.weighedPercent().q50())) + "\"/>");
    }

    private void circle(int index) {
        RankedCourse each = plan.courses().get(index);
        boolean best = plan.recommendation().orElse(-1) == index;
        boolean lighter = plan.lighter().orElse(-1) == index;
        String at = Html.xy(x(factor * each.burden(burden)));
        double height = y(each.weighedPercent().q50());
        svg.append("<circle class=\"dot" + (best ? " best" : lighter ? " lighter" : "") + "\" r=\"" + RADIUS
                + "\" cx=\"" + at + "\" cy=\"" + Html.xy(height) + "\"/><text class=\"count" + (best ? " best" : "")
                + "\" text-anchor=\"middle\" x=\"" + at + "\" y=\"" + Html.xy(height + 4) + "\">" + each.visitsCount()
                + "</text>");
    }

    private void diamond(RankedCourse each) {
        double across = x(factor * each.burden(burden));
        double height = y(each.weighedPercent().q50());
        double r = RADIUS - 2.5;
        svg.append("<path class=\"dot other\" d=\"M" + Html.xy(across) + "," + Html.xy(height - r) + " L"
                + Html.xy(across + r) + "," + Html.xy(height) + " L" + Html.xy(across) + "," + Html.xy(height + r)
                + " L" + Html.xy(across - r) + "," + Html.xy(height) + " Z\"/>");
    }

    private double x(double value) {
        return LEFT + (value - x.low()) / (x.high() - x.low()) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (value - y.low()) / (y.high() - y.low()) * (HEIGHT - TOP - BOTTOM);
    }
}
