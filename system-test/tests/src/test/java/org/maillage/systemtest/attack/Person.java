package org.maillage.systemtest.attack;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.security.Role;

/** Somebody with a browser of their own, which keeps cookies and checks nothing. */
final class Person {

    private static final int MOST_REDIRECTS = 6;

    private final String name;
    private final Side side;
    private final @Nullable Role role;
    private final Witness witness;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** @param role none when the person is not signed in */
    Person(String name, Side side, @Nullable Role role, Witness witness) {
        this.name = name;
        this.side = side;
        this.role = role;
        this.witness = witness;
    }

    static Person stranger(Witness witness) {
        return new Person("stranger", Side.STRANGER, null, witness);
    }

    /** The same person in a second browser that holds copies of all cookies. */
    Person twin() {
        Person twin = new Person(name, side, role, witness);
        twin.cookies.putAll(cookies);
        return twin;
    }

    Reply send(Request request) {
        Reply reply = witness.send(this, request, cookieHeader());
        reply.all("set-cookie").forEach(this::keep);
        return reply;
    }

    /** Opens an address and follows where it leads. */
    Page open(String target) {
        String at = target;
        Reply reply = send(Request.get(at));
        for (int i = 0;
                i < MOST_REDIRECTS
                        && reply.leadsTo().filter(to -> to.startsWith("/")).isPresent();
                i++) {
            at = reply.leadsTo().orElseThrow();
            reply = send(Request.get(at));
        }
        return new Page(at, reply);
    }

    /** The same form, freshly opened: the state of a page is good for one page. */
    Optional<Form> fresh(Form form) {
        return form.in(send(Request.get(form.page())));
    }

    /** The same form once more: as the answer to the last request shows it again, or freshly opened. */
    Optional<Form> next(Form form, Reply last) {
        // A script gets the parts of a page.
        return (last.type().contains("html") ? form.in(last) : Optional.<Form>empty()).or(() -> fresh(form));
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        boolean forgotten =
                Arrays.stream(cookie.split(";")).anyMatch(part -> part.strip().equalsIgnoreCase("Max-Age=0"));
        if (forgotten) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    void report(Leak.Kind kind, String request, String detail) {
        witness.report(kind, name + " " + request, detail);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    String name() {
        return name;
    }

    Side side() {
        return side;
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    boolean may(String permission) {
        return role != null && role.permissions().contains(permission);
    }

    /** Whether nothing of the victim may be shown to this person. */
    boolean isOutsider() {
        return side != Side.VICTIM;
    }

    @Override
    public String toString() {
        return name;
    }
}
