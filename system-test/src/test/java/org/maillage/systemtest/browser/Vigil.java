package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Watches everything that one person's browser does, on every page: no request leaves the host, no error on the console (a breach of
 * the Content-Security-Policy is one), and a strict policy on each document.
 */
final class Vigil {

    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> expectedErrors = new HashSet<>();

    Vigil(BrowserContext context, String origin) {
        this.origin = origin;
        context.onRequest(this::watch);
        context.onResponse(this::watch);
        context.onConsoleMessage(this::watch);
        context.onWebError(error -> complaints.add("Script error: " + error.error()));
    }

    /** A page that is asked for to be refused: its own status on the console is no fault. */
    void expectError(String url) {
        expectedErrors.add(url);
    }

    void assertNothingSeen() {
        assertThat(complaints).as("What the browser complained about").isEmpty();
    }

    private void watch(Request request) {
        String url = request.url();
        if (!url.startsWith(origin + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            complaints.add("A request leaves the host: " + url);
        }
    }

    private void watch(ConsoleMessage message) {
        boolean fault = message.type().equals("error") || message.text().contains("Content Security Policy");
        if (fault && expectedErrors.stream().noneMatch(message.location()::startsWith)) {
            complaints.add("Console: " + message.text() + " at " + message.location());
        }
    }

    private void watch(Response response) {
        String type = response.headers().getOrDefault("content-type", "");
        if (response.request().isNavigationRequest() && type.startsWith("text/html")) {
            String policy = response.headers().getOrDefault("content-security-policy", "");
            if (!isStrict(policy)) {
                complaints.add(
                        "The policy of " + URI.create(response.url()).getPath() + " is not strict: '" + policy + "'");
            }
        }
    }

    /** Scripts by nonce or from the host only, nothing from elsewhere, no plug-in, no frame around us. */
    static boolean isStrict(String policy) {
        Map<String, String> directives = Arrays.stream(policy.split(";"))
                .map(String::strip)
                .filter(directive -> directive.contains(" "))
                .collect(Collectors.toMap(
                        directive -> directive.substring(0, directive.indexOf(' ')),
                        directive -> directive.substring(directive.indexOf(' ') + 1),
                        (first, second) -> first));
        String others = directives.getOrDefault("default-src", "*");
        String scripts = directives.getOrDefault("script-src", others);
        return isOneOf(others, "'self'", "'none'")
                && isOneOf(directives.getOrDefault("object-src", others), "'none'")
                && isOneOf(directives.get("base-uri"), "'self'", "'none'")
                && isOneOf(directives.get("frame-ancestors"), "'self'", "'none'")
                && isOneOf(directives.get("form-action"), "'self'")
                && Arrays.stream(scripts.split(" "))
                        .allMatch(source -> source.equals("'self'") || source.startsWith("'nonce-"))
                && directives.values().stream().noneMatch(sources -> sources.matches(".*(\\*|https?:).*"));
    }

    private static boolean isOneOf(String value, String... allowed) {
        return value != null && Arrays.asList(allowed).contains(value);
    }
}
