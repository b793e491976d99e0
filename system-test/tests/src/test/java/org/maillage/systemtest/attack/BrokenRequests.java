package org.maillage.systemtest.attack;

import java.util.List;
import java.util.stream.Stream;

/** Requests that are none: bytes where text should be, bodies that end in the middle, lines that HTTP does not know. */
final class BrokenRequests implements Attack {

    private static final int PATIENCE_MILLIS = 700;
    private static final String END = "\r\n\r\n";

    @Override
    public void run(Scene scene) {
        Person stranger = scene.stranger();
        String host = "\r\nConnection: close\r\nHost: " + scene.authority();
        String form = host + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: " + Request.FORM;
        List<String> all = Stream.of("/sign-in", "/join", "/account", "/admin/", "/none")
                .flatMap(target -> Stream.of(lines(target, host), bodies(target, form), multipart(target, host)))
                .flatMap(List::stream)
                .toList();
        Hands.each(all, bytes -> scene.witness().sendRaw(stranger, bytes, PATIENCE_MILLIS));
    }

    private static List<String> lines(String target, String host) {
        return List.of(
                "GET " + target + END,
                "GET " + target + " HTTP/1.1" + END,
                "GET " + target + " HTTP/9.9" + host + END,
                "GET  " + target + "  HTTP/1.1" + host + END,
                "GET " + target + "\u0000 HTTP/1.1" + host + END,
                "GET " + target + "?a=%zz&b=%c0%af&c=\u00ff\u00fe HTTP/1.1" + host + END,
                "GET " + target + "%zz HTTP/1.1" + host + END,
                "GET http://" + Payload.FOREIGN_HOST + target + " HTTP/1.1" + host + END,
                "GET " + target + " HTTP/1.1" + host + "\r\nHost: " + Payload.FOREIGN_HOST + END,
                "GET " + target + " HTTP/1.1" + host + "\r\nX: a\r\n folded" + END,
                "GET " + target + " HTTP/1.1" + host + "\r\nX : a\r\n: b\r\nno colon\r\n\u0000: c" + END,
                "GET " + target + " HTTP/1.1\n" + host.replace("\r", "") + "\n\n",
                "\r\n\r\n\r\nGET " + target + " HTTP/1.1" + host + END,
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
                "GET " + target + " HTTP/1.1" + host + "\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk" + END);
    }

    private static List<String> bodies(String target, String form) {
        return Stream.of(
                        "%",
                        "%zz=%",
                        "a=%00&b=\u0000",
                        "\u00ff\u00fe=\u00c3(",
                        "=",
                        "&&&&",
                        "a[b]=1&a[]=2",
                        "a".repeat(70_000))
                .map(body ->
                        "POST " + target + " HTTP/1.1" + form + "\r\nContent-Length: " + body.length() + END + body)
                .toList();
    }

    private static List<String> multipart(String target, String host) {
        String type = host + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=b";
        return Stream.of(
                        "--b",
                        "--b\r\n\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\"email",
                        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../wxattack\u0000.txt\"\r\n\r\nx\r\n--b--\r\n",
                        "--c\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--c--",
                        "--b\r\n" + "X: y\r\n".repeat(5_000) + "\r\n1\r\n--b--")
                .map(body ->
                        "POST " + target + " HTTP/1.1" + type + "\r\nContent-Length: " + body.length() + END + body)
                .toList();
    }
}
