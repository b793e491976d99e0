package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The watch over the pages bites: each of these planted pages has one fault, and each is found. */
@InBrowser
class VisitorIT {

    private static final String STRICT = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
            <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
            <body><main><h1>A page</h1>%s</main></body></html>
            """;

    private static final Map<String, String> PROTECTED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=()",
            "Cache-Control", "no-store");

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/", 404, STRICT + "; img-src data:", "<p>No such page.</p>");
        serve("/clean", STRICT + "; img-src data:", "<p>Nothing wrong.</p>");
        serve("/script", STRICT + "; img-src data:", "<script>document.title = 'x'</script>");
        serve("/elsewhere", STRICT + "; img-src data:", "<img src='http://elsewhere.example/x.png' alt=''>");
        serve("/missing", STRICT + "; img-src 'self' data:", "<img src='/none.png' alt=''>");
        serve("/kept", STRICT + "; img-src data:", "<p>May be stored.</p>");
        serve("/lax", "default-src *", "<p>Open to all.</p>");
        serve("/nameless", STRICT + "; img-src data:", "<form><input type='text'></form>");
        serve("/wordless", STRICT + "; img-src data:", "<p>???sites.name???</p>");
        serve("/wide", STRICT + "; img-src data:; style-src 'unsafe-inline'", "<p style='width: 700px'>Wide.</p>");
        server.start();
    }

    private static void serve(String path, String policy, String body) {
        serve(path, 200, policy, body);
    }

    private static void serve(String path, int status, String policy, String body) {
        server.createContext(path, exchange -> {
            byte[] page = PAGE.formatted(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", policy);
            PROTECTED.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            if (path.equals("/kept")) {
                exchange.getResponseHeaders().remove("Cache-Control");
            }
            exchange.sendResponseHeaders(status, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static Visitor visitor(Chromium chromium) {
        return chromium.visitor("http://127.0.0.1:" + server.getAddress().getPort(), "en-GB");
    }

    @Test
    void acceptsACleanPage(Chromium chromium) {
        Visitor visitor = visitor(chromium);
        assertThatCode(() -> visitor.visit("/clean").check("planted-clean").close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "/script, Content Security Policy",
        "/elsewhere, leaves the host",
        "/missing, 404",
        "/lax, is not strict",
        "/kept, may be stored"
    })
    void seesWhatTheBrowserComplainsAbout(String path, String complaint, Chromium chromium) {
        Visitor visitor = visitor(chromium).visit(path);
        assertThatThrownBy(visitor::close).hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource({"/nameless, label", "/wide, scrollWidth", "/wordless, sites.name"})
    void seesWhatKeepsPeopleOut(String path, String complaint, Chromium chromium) {
        Visitor visitor = visitor(chromium).visit(path);
        assertThatThrownBy(() -> visitor.check("planted" + path.replace('/', '-')))
                .hasMessageContaining(complaint);
        visitor.close();
    }

    @Test
    void acceptsTheRefusalThatATestAsksFor(Chromium chromium) {
        Visitor visitor = visitor(chromium);
        assertThatCode(() -> visitor.visitRefused("/none", 404).close()).doesNotThrowAnyException();
    }
}
