package org.maillage.systemtest.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The line that drops after the server has recorded: answers to forms that say so never reach the page. Only the browser itself can lose
 * them, because what Playwright sends in its place lacks the cookie of the session.
 */
final class LostAnswers {

    private final CDPSession browser;
    private final String saying;
    private final int most;
    private int lost;

    private LostAnswers(CDPSession browser, String saying, int most) {
        this.browser = browser;
        this.saying = saying;
        this.most = most;
    }

    /** Loses the first answers that contain a text, so many, to forms of a day. */
    static LostAnswers of(Page page, String saying, int most) {
        CDPSession browser = page.context().newCDPSession(page);
        LostAnswers answers = new LostAnswers(browser, saying, most);
        browser.on("Fetch.requestPaused", answers::decide);
        browser.send("Fetch.enable", JsonParser.parseString("""
                        {"patterns": [{"urlPattern": "*/activities/day", "resourceType": "Fetch", "requestStage": "Response"}]}""").getAsJsonObject());
        return answers;
    }

    int lost() {
        return lost;
    }

    private void decide(JsonObject paused) {
        JsonObject next = new JsonObject();
        next.add("requestId", paused.get("requestId"));
        if (lost < most && isForm(paused) && says(next)) {
            lost++;
            next.addProperty("errorReason", "ConnectionReset");
            browser.send("Fetch.failRequest", next);
            if (lost == most) {
                // A page that is closed while the browser still holds an answer back would never be gone.
                browser.send("Fetch.disable");
            }
        } else {
            browser.send("Fetch.continueRequest", next);
        }
    }

    private static boolean isForm(JsonObject paused) {
        return "POST".equals(paused.getAsJsonObject("request").get("method").getAsString());
    }

    private boolean says(JsonObject request) {
        JsonObject answer = browser.send("Fetch.getResponseBody", request);
        byte[] body = answer.get("body").getAsString().getBytes(StandardCharsets.UTF_8);
        boolean encoded = answer.get("base64Encoded").getAsBoolean();
        return new String(encoded ? Base64.getDecoder().decode(body) : body, StandardCharsets.UTF_8).contains(saying);
    }
}
