package org.maillage.systemtest.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An answer, or none: status 0.
 *
 * @param headers each as {@code name: value} with the name in small letters
 * @param raw the body, one character is one byte
 */
record Reply(int status, List<String> headers, String raw) {

    static final Reply NONE = new Reply(0, List.of(), "");

    private static final Pattern INTERIM = Pattern.compile("^HTTP/1\\.1 1\\d\\d [^\r]*\r\n([^\r]+\r\n)*\r\n");

    /** An answer that only announces the answer is passed over. */
    static Reply parse(String answer, String method) {
        String bytes = INTERIM.matcher(answer).replaceFirst("");
        int end = bytes.indexOf("\r\n\r\n");
        if (!bytes.startsWith("HTTP/") || end < 0) {
            return bytes.isEmpty() ? NONE : new Reply(0, List.of(), bytes);
        }
        List<String> lines = bytes.substring(0, end).lines().toList();
        int status = Integer.parseInt(lines.get(0).replaceFirst("HTTP/\\S+ (\\d+).*", "$1"));
        List<String> headers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(":", 2);
            headers.add(parts[0].toLowerCase(Locale.ROOT) + ": " + (parts.length > 1 ? parts[1].strip() : ""));
        }
        String body = "HEAD".equals(method) ? "" : bytes.substring(end + 4);
        Reply reply = new Reply(status, headers, body);
        return reply.header("transfer-encoding")
                        .filter("chunked"::equalsIgnoreCase)
                        .isPresent()
                ? new Reply(status, headers, unchunked(body))
                : reply;
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int line = body.indexOf("\r\n", at);
            String size = line < 0
                    ? ""
                    : body.substring(at, line).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9A-Fa-f]{1,7}") || "0".equals(size)) {
                break;
            }
            int from = line + 2;
            int to = Math.min(body.length(), from + Integer.parseInt(size, 16));
            whole.append(body, from, to);
            at = to + 2;
        }
        return whole.toString();
    }

    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        String start = name + ": ";
        return headers.stream()
                .filter(header -> header.startsWith(start))
                .map(header -> header.substring(start.length()))
                .toList();
    }

    String text() {
        return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    String type() {
        return header("content-type").orElse("");
    }

    boolean isHtml() {
        return type().contains("html") || type().contains("xml");
    }

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Where it leads: by its header, or by the answer to a script of a page. */
    Optional<String> leadsTo() {
        return header("location").or(() -> Markup.redirect(this));
    }

    boolean isFile() {
        return header("content-disposition").orElse("").startsWith("attachment");
    }
}
