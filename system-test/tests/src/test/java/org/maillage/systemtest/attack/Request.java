package org.maillage.systemtest.attack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as it goes over the wire.
 *
 * @param target path and query, sent as they are
 * @param headers those of the attacker; host, cookies and length are added unless they stand here
 * @param body one character is one byte
 */
record Request(String method, String target, Map<String, String> headers, String body) {

    private static final String END = "\r\n";
    static final String FORM = "application/x-www-form-urlencoded";

    static Request get(String target) {
        return new Request("GET", target, Map.of("Accept", "text/html"), "");
    }

    /** As a page of the product itself sends its forms. */
    static Request post(String target, Fields fields) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "text/html");
        headers.put("Sec-Fetch-Site", "same-origin");
        headers.put("Content-Type", FORM);
        return new Request("POST", target, headers, fields.encoded());
    }

    Request with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(method, target, more, body);
    }

    Request without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Request(method, target, fewer, body);
    }

    Request as(String otherMethod) {
        return new Request(otherMethod, target, headers, body);
    }

    Request at(String otherTarget) {
        return new Request(method, otherTarget, headers, body);
    }

    Request saying(String otherBody) {
        return new Request(method, target, headers, otherBody);
    }

    String path() {
        return Targets.path(target);
    }

    /** Everything the attacker said: what comes back of it is an echo, not a leak. */
    boolean says(String text) {
        return target.contains(text)
                || body.contains(text)
                || headers.values().stream().anyMatch(value -> value.contains(text));
    }

    String onTheWire(String authority, String cookies) {
        StringBuilder text = new StringBuilder();
        text.append(method).append(' ').append(target).append(" HTTP/1.1").append(END);
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Host", authority);
        all.putIfAbsent("Connection", "close");
        if (!cookies.isEmpty()) {
            all.putIfAbsent("Cookie", cookies);
        }
        if (!body.isEmpty() || !"GET".equals(method)) {
            all.putIfAbsent("Content-Length", String.valueOf(body.length()));
        }
        all.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append(END));
        return text.append(END).append(body).toString();
    }
}
