package org.maillage.systemtest.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The line that drops after the server has recorded: answers to forms of a day that say so never reach the page. */
final class LostAnswers {

    private final String saying;
    private final int most;
    private int lost;

    private LostAnswers(String saying, int most) {
        this.saying = saying;
        this.most = most;
    }

    /** Loses the first answers that contain a text, so many. */
    static LostAnswers of(Page page, String saying, int most) {
        LostAnswers answers = new LostAnswers(saying, most);
        page.route("**/activities/day", answers::decide);
        return answers;
    }

    int lost() {
        return lost;
    }

    private void decide(Route route) {
        if (lost >= most || !"POST".equals(route.request().method())) {
            route.resume();
            return;
        }
        APIResponse answer = route.fetch(new Route.FetchOptions().setHeaders(headers(route)));
        if (answer.text().contains(saying)) {
            lost++;
            route.abort("connectionreset");
        } else {
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        }
    }

    /** With all cookies: what is sent in place of the browser keeps those back that are for safe lines, and ours is tested without. */
    private static Map<String, String> headers(Route route) {
        Map<String, String> headers = new HashMap<>(route.request().headers());
        headers.put(
                "cookie",
                route.request().frame().page().context().cookies().stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .collect(Collectors.joining("; ")));
        return headers;
    }
}
