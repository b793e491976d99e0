package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends what the attackers send, counts it, and looks at every answer. */
final class Witness {

    private final Wire wire;
    private final List<Check> checks;
    private final Slowness slowness = new Slowness();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Leak> leaks = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> perAttack = Collections.synchronizedMap(new TreeMap<>());

    private volatile String attack = "gathering";

    Witness(Wire wire, Secrets secrets) {
        this.wire = wire;
        this.checks = Checks.all(secrets, wire.authority());
    }

    /** What is sent from now on belongs to this attack. */
    void begin(String name) {
        attack = name;
    }

    Reply send(Person who, Request request, String cookies) {
        count();
        long begun = System.nanoTime();
        Reply reply = wire.send(request, cookies);
        slowness.note(request, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        look(who, request, reply);
        return reply;
    }

    /** For requests that no request object can express. Counts as one and is looked at. */
    Reply sendRaw(Person who, String bytes, int patienceMillis) {
        count();
        Reply reply = Reply.parse(wire.exchange(bytes, patienceMillis), "GET");
        String line = bytes.lines().findFirst().orElse("");
        look(who, Request.get(line), reply);
        return reply;
    }

    private void count() {
        requests.incrementAndGet();
        perAttack.merge(attack, 1, Integer::sum);
    }

    private void look(Person who, Request request, Reply reply) {
        for (Check check : checks) {
            check.finding(who, request, reply)
                    .ifPresent(detail ->
                            report(check.kind(), who + " " + line(request) + " (" + reply.status() + ")", detail));
        }
    }

    private static String line(Request request) {
        String line = request.method() + " " + request.target();
        String cut = line.length() > 300 ? line.substring(0, 300) + "..." : line;
        String body = request.body().length() > 300 ? request.body().substring(0, 300) + "..." : request.body();
        return (body.isEmpty() ? cut : cut + " " + body).replaceAll("\\p{Cntrl}", "?");
    }

    void report(Leak.Kind kind, String request, String detail) {
        leaks.add(new Leak(kind, attack, request, detail));
    }

    Wire wire() {
        return wire;
    }

    int requests() {
        return requests.get();
    }

    List<Leak> leaks() {
        return all().stream().filter(leak -> !leak.isRemark()).toList();
    }

    /** The leaks, and what is worth a remark. */
    List<Leak> all() {
        return List.copyOf(leaks);
    }

    /** The addresses that kept the attackers waiting most. */
    List<String> slowest(int most) {
        return slowness.worst(most);
    }

    Map<String, Integer> perAttack() {
        return new TreeMap<>(perAttack);
    }
}
