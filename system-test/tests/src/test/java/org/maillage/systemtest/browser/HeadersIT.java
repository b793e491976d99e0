package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What a browser is told to protect the person, on every answer to a stranger; {@link Vigil} looks at all others. And that no other
 * site makes a change in the name of a person.
 */
@InBrowser
class HeadersIT {

    private static final Pattern RESOURCE =
            Pattern.compile("(?:href|src)=\"([^\"]*jakarta\\.faces\\.resource[^\"]*)\"");

    /** Paths that are no page, and some that are nothing at all. */
    private static final List<String> OTHERS = List.of(
            "/session",
            "/admin/session",
            "/sign-out",
            "/language",
            "/errors/404",
            "/admin/errors/500",
            "/none",
            "/admin/none",
            "/WEB-INF/web.xml",
            "/jakarta.faces.resource/none.css",
            "/health/ready");

    private static final List<String> CHANGES =
            List.of("/sign-out", "/admin/sign-out", "/language", "/admin/language", "/session", "/admin/session");

    /** Told by its length alone, to anybody, on every page. */
    @Test
    void whatIsLargerThanAnyFormIsRefused(Product product) {
        for (String path : List.of("/sign-in", "/admin/sites/file")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(product.url(path)))
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[13_000_000]))
                    .build();
            HttpResponse<String> answer = Product.send(request);
            assertThat(answer.statusCode()).as(path).isEqualTo(413);
            assertThat(answer.body()).contains("10");
        }
    }

    @Test
    void everyAnswerToAStrangerIsProtected(Product product) throws IOException {
        List<String> paths = new ArrayList<>(EveryPageIT.pages());
        paths.addAll(OTHERS);
        List<String> resources = RESOURCE.matcher(product.get("/sign-in").body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(resources).hasSizeGreaterThanOrEqualTo(3);
        paths.addAll(resources);
        SoftAssertions softly = new SoftAssertions();
        for (String path : paths) {
            HttpResponse<String> answer = product.get(path);
            softly.assertThat(Protection.faults(path, answer.headers()::firstValue))
                    .as(path + " (" + answer.statusCode() + ")")
                    .isEmpty();
        }
        softly.assertAll();
    }

    /** What other sites and old browsers send. */
    private record Foreign(String method, String header, String value) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("POST", "Sec-Fetch-Site", "cross-site"),
            new Foreign("PUT", "Sec-Fetch-Site", "cross-site"),
            new Foreign("DELETE", "Sec-Fetch-Site", "cross-site"),
            new Foreign("PATCH", "Sec-Fetch-Site", "cross-site"),
            new Foreign("POST", "Sec-Fetch-Site", "same-site"),
            new Foreign("POST", "Origin", "http://elsewhere.example"),
            new Foreign("POST", "Origin", "null"),
            new Foreign("POST", "Accept", "*/*"));

    /** Refused before anything knows which page it is: each page is asked in two ways, and some paths in every way. */
    @Test
    void aChangeFromAnotherSiteIsRefused(Product product) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String path : CHANGES) {
            FOREIGN.forEach(foreign -> assertRefused(softly, product, foreign, path));
        }
        List<String> pages = EveryPageIT.pages();
        for (int page = 0; page < pages.size(); page++) {
            assertRefused(softly, product, FOREIGN.get(0), pages.get(page));
            assertRefused(softly, product, FOREIGN.get(1 + page % (FOREIGN.size() - 1)), pages.get(page));
        }
        softly.assertAll();
    }

    private static void assertRefused(SoftAssertions softly, Product product, Foreign foreign, String path) {
        int status = send(product, foreign.method(), path, foreign.header(), foreign.value());
        // The server itself refuses a body with these.
        boolean bodiless = List.of("DELETE", "PATCH").contains(foreign.method());
        softly.assertThat(status).as(foreign + " to " + path).isIn(403, bodiless ? 400 : 403);
    }

    /** The same from here is not refused for where it comes from. */
    @Test
    void aChangeFromHereIsNotRefused(Product product) {
        for (String path : CHANGES) {
            assertThat(send(product, "POST", path, "Sec-Fetch-Site", "same-origin"))
                    .as(path)
                    .isNotEqualTo(403);
            assertThat(send(product, "POST", path, "Origin", product.url("")))
                    .as(path)
                    .isNotEqualTo(403);
        }
    }

    private static int send(Product product, String method, String path, String header, String value) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url(path)))
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString("a=b"))
                .build();
        return Product.send(request).statusCode();
    }
}
