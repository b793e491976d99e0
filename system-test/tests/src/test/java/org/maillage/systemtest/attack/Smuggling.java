package org.maillage.systemtest.attack;

import java.util.List;

/**
 * A second request hidden in the body of the first. A proxy in front and the product must agree where a request ends: what names two
 * lengths must be refused, or be the last of its connection.
 */
final class Smuggling implements Attack {

    private static final int PATIENCE_MILLIS = 1_500;
    private static final String LINE = "\r\n";

    @Override
    public void run(Scene scene) {
        Person stranger = scene.stranger();
        String host = LINE + "Host: " + scene.authority();
        String hidden = "GET /none-" + Payload.MARK + " HTTP/1.1" + host + LINE + LINE;
        for (String target : List.of("/language", "/sign-in", "/none", "/admin/language")) {
            String first = "POST " + target + " HTTP/1.1" + host + LINE + "Sec-Fetch-Site: same-origin" + LINE
                    + "Content-Type: " + Request.FORM + LINE;
            Hands.each(lengths(hidden), lengths -> send(scene, stranger, first, lengths));
        }
    }

    private static void send(Scene scene, Person stranger, String first, String lengths) {
        String answers = scene.witness().wire().exchange(first + lengths, PATIENCE_MILLIS);
        scene.witness().sendRaw(stranger, first + lengths, PATIENCE_MILLIS);
        if (answers.split("(?m)^HTTP/1\\.1 ", -1).length > 2) {
            String how = first.lines().findFirst().orElse("")
                    + lengths.lines().limit(2).toList();
            scene.report(Leak.Kind.TRESPASS, stranger, how, "a hidden request was answered");
        }
    }

    private static List<String> lengths(String hidden) {
        String chunks = LINE + LINE + "0" + LINE + LINE + hidden;
        String whole = String.valueOf(5 + hidden.length());
        return List.of(
                "Content-Length: " + whole + LINE + "Transfer-Encoding: chunked" + chunks,
                "Transfer-Encoding: chunked" + LINE + "Content-Length: " + whole + chunks,
                "Content-Length: 5" + LINE + "Transfer-Encoding: chunked" + chunks,
                "Content-Length: " + whole + LINE + "Transfer-Encoding: xchunked" + chunks,
                "Content-Length: " + whole + LINE + "Transfer-Encoding : chunked" + chunks,
                "Content-Length: " + whole + LINE + "Transfer-Encoding: identity, chunked" + chunks,
                "Content-Length: " + whole + LINE + "Content-Length: 0" + chunks,
                "Content-Length: +" + whole + chunks,
                "Content-Length: 0x10" + chunks,
                "Content-Length: " + whole + ", 0" + chunks);
    }
}
