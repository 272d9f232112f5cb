package org.percola.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The latest question of each page. A newer one ends the older; one that was overtaken on its way ends itself. A page calls
 * itself something and may count its questions: {@code 17-forecast;4}.
 */
final class Latest {
    private static final Pattern COUNTED = Pattern.compile("(.*);([0-9]{1,15})");

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    /** A question, and how many came from its page before it. */
    private record Asked(long number, Run run) {}

    /** @param page what the page calls itself, or null */
    void enter(@Nullable String page, Run run) {
        if (page == null) {
            return;
        }
        Matcher counted = COUNTED.matcher(page);
        long number = counted.matches() ? Long.parseLong(counted.group(2)) : Long.MAX_VALUE;
        Asked mine = new Asked(number, run);
        asked.compute(name(page), (name, former) -> {
            if (former == null) {
                return mine;
            }
            boolean overtaken = former.number() > number;
            (overtaken ? run : former.run()).stop(Stopped.Why.SUPERSEDED);
            return overtaken ? former : mine;
        });
    }

    void leave(@Nullable String page, Run run) {
        if (page != null) {
            asked.computeIfPresent(name(page), (name, last) -> last.run() == run ? null : last);
        }
    }

    private static String name(String page) {
        Matcher counted = COUNTED.matcher(page);
        return counted.matches() ? counted.group(1) : page;
    }
}
