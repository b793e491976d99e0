package org.maillage.systemtest.attack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A small product with every hole that is looked for, or with none of them: by it the judges are judged. */
final class LeakyProduct implements AutoCloseable {

    static final String OWN_ID = "00000000-0000-7000-8000-00000000000a";
    static final String VICTIMS_ID = "00000000-0000-7000-8000-00000000000b";

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final boolean leaky;
    private final String secret;

    /** What was typed last, shown to everybody on the first page. */
    private volatile String typed = "";

    LeakyProduct(boolean leaky, String secret) {
        this.leaky = leaky;
        this.secret = secret;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    Wire wire() {
        return new Wire("127.0.0.1", server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Fields query = Fields.decoded(
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
        Fields form = Fields.decoded(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!leaky && "POST".equals(exchange.getRequestMethod()) && !isOwn(exchange)) {
            page(exchange, 403, "no");
            return;
        }
        switch (path) {
            case "/" -> page(exchange, 200, start(exchange));
            case "/record" -> record(exchange, query.first("id").orElse(""));
            case "/search" -> page(exchange, 200, "<p>" + shown(query.first("q").orElse("")) + "</p>");
            case "/go" -> lead(exchange, query.first("to").orElse("/"));
            case "/broken" -> page(exchange, leaky ? 500 : 200, leaky ? "java.lang.IllegalStateException" : "fine");
            case "/private" -> page(exchange, leaky ? 200 : 404, "private");
            case "/table.csv" -> table(exchange);
            case "/save" -> save(exchange, form);
            default -> page(exchange, 404, "nothing");
        }
    }

    private void save(HttpExchange exchange, Fields form) throws IOException {
        typed = form.first("text").orElse("");
        boolean foreign = form.first("id").filter(VICTIMS_ID::equals).isPresent();
        page(exchange, 200, leaky && foreign ? secret : "saved");
    }

    private String start(HttpExchange exchange) {
        String cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        String id = cookies.contains("victim") ? VICTIMS_ID : OWN_ID;
        return "<p>" + shown(typed) + "</p><a href='/record?id=" + id
                + "'></a><a href='/search?q=a'></a><a href='/go?to=/'></a><a href='/broken'></a>"
                + "<a href='/table.csv'></a><form id='f' method='post' action='/save'><input name='text'><button>s</button></form>";
    }

    private void record(HttpExchange exchange, String id) throws IOException {
        boolean foreign = id.equals(VICTIMS_ID)
                && !String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"))
                        .contains("victim");
        page(exchange, foreign && !leaky ? 404 : 200, id.equals(VICTIMS_ID) && (leaky || !foreign) ? secret : "own");
    }

    private String shown(String text) {
        return leaky ? text : text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static boolean isOwn(HttpExchange exchange) {
        return "same-origin".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"));
    }

    private void lead(HttpExchange exchange, String wish) throws IOException {
        exchange.getResponseHeaders().set("Location", leaky ? wish.replaceAll("\\p{Cntrl}", "") : "/");
        page(exchange, 302, "");
    }

    private void table(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"table.csv\"");
        send(exchange, 200, "text/csv", "\"name\";\"" + (leaky ? "" : "'") + "=1+1\"\r\n");
    }

    private void page(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "text/html;charset=UTF-8", body);
    }

    private void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!leaky) {
            headers.set("Cache-Control", "no-store");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean silent = "HEAD".equals(exchange.getRequestMethod()) || bytes.length == 0;
        exchange.sendResponseHeaders(status, silent ? -1 : bytes.length);
        if (!silent) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
