package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Watches everything that one person's browser does, on every page: no request leaves the host, no error on the console (a breach of
 * the Content-Security-Policy is one), and each answer protects the person.
 */
final class Vigil {

    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> expectedErrors = new HashSet<>();
    private final Set<String> answeredByOthers = new HashSet<>();

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

    /** Somebody else answers here, as the product would not: the test itself, or a server on which it is not ready yet. */
    void expectAnswersOfOthers(String url) {
        answeredByOthers.add(url);
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
        String url = response.url();
        if (url.startsWith(origin + "/") && !answeredByOthers.contains(url)) {
            complaints.addAll(Protection.faults(
                    url.substring(origin.length()),
                    name -> Optional.ofNullable(response.headers().get(name))));
        }
    }
}
