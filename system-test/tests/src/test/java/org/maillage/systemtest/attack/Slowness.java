package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long the product took to answer, by address: what is slow for an attacker is slow for everybody. */
final class Slowness {

    private record Sum(int answers, long millis, long longest) {

        Sum plus(Sum other) {
            return new Sum(answers + other.answers, millis + other.millis, Math.max(longest, other.longest));
        }
    }

    private final Map<String, Sum> byAddress = new ConcurrentHashMap<>();

    void note(Request request, long millis) {
        String path = request.method() + " " + request.path();
        byAddress.merge(path, new Sum(1, millis, millis), Sum::plus);
    }

    /** Those that took most of the time, one line each. */
    List<String> worst(int most) {
        return byAddress.entrySet().stream()
                .sorted((one, other) ->
                        Long.compare(other.getValue().millis(), one.getValue().millis()))
                .limit(most)
                .map(entry -> entry.getKey() + ": " + entry.getValue().answers() + " answers, "
                        + entry.getValue().millis() / entry.getValue().answers() + " ms each, "
                        + entry.getValue().longest() + " ms at most")
                .toList();
    }
}
