package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.Workspace;

/** Recording what one records all the time, with the keyboard alone. Days of its own, nobody else's. */
@InBrowser
class AgainIT {

    private static final Duration AT_THE_COUNTER = Duration.ofSeconds(5);
    private static final int FREQUENT = 5;

    /** Counts what is pressed: a key with those that are held beside it is one keystroke of a hand. */
    private static final class Hand {
        private final Page page;
        private final Keyboard keys;
        private int strokes;

        Hand(Page page) {
            this.page = page;
            this.keys = page.keyboard();
        }

        Hand press(String key) {
            keys.press(key);
            strokes++;
            return this;
        }

        /** A page that is opened by a key takes the next one only when it is there. */
        Hand repeat(int place) {
            press("Alt+Digit" + place);
            page.waitForURL(url -> url.contains("again=") && !url.contains("fresh="));
            return this;
        }
    }

    /** The figures that the issue asks for, left in {@code target/keystrokes.txt}. */
    @Test
    void theFiveMostFrequentRecordsTakeTwoKeys(Visitor mediator) throws IOException {
        mediator.signIn("mediation").visit("/activities/day?day=2026-01-12");
        Page page = mediator.page();
        assertThat(page.locator(".again [data-alt]")).hasCount(FREQUENT + 1);
        mediator.check("again");
        List<String> report = new ArrayList<>();
        for (int place = 1; place <= FREQUENT; place++) {
            Locator offered = page.locator("[data-alt=Digit" + place + "]");
            String what = offered.innerText().replaceAll("\\s+", " ");
            String minutes = offered.locator("strong").innerText();
            Hand hand = new Hand(page);
            Instant begin = Instant.now();
            hand.repeat(place).press("Control+Enter");
            assertThat(page.locator(".record")).hasCount(place);
            Duration taken = Duration.between(begin, Instant.now());
            assertThat(page.locator(".record").first()).containsText(minutes);
            assertThat(hand.strokes).isEqualTo(2);
            assertThat(taken).isLessThan(AT_THE_COUNTER);
            report.add("%d keys, %4d ms: %s".formatted(hand.strokes, taken.toMillis(), what));
        }
        Files.write(Workspace.output().resolve("keystrokes.txt"), report);
    }

    @Test
    void severalPeopleInARow(Visitor mediator) {
        mediator.signIn("mediation").visit("/activities/day?day=2026-01-13");
        Page page = mediator.page();
        Hand hand = new Hand(page);
        hand.repeat(1);
        assertThat(page.locator("input[name=kind]:checked")).isFocused();
        String themes = themes(page);
        for (int person = 1; person <= 3; person++) {
            hand.press("Control+Shift+Enter");
            assertThat(page.locator(".record")).hasCount(person);
            assertThat(page.locator("input[name=kind]:checked")).isFocused();
            assertThat(page.locator("#date")).hasValue(Pattern.compile("13/01/2026"));
            assertThat(themes(page)).isEqualTo(themes);
        }
        assertThat(hand.strokes).isEqualTo(4);
    }

    private static String themes(Page page) {
        return page.locator("input[name=themes]:checked")
                .evaluateAll("boxes => boxes.map(box => box.value).join()")
                .toString();
    }

    @Test
    void theKeysAreShown(Visitor mediator) {
        mediator.signIn("mediation").visit("/activities/day?day=2026-01-14");
        Page page = mediator.page();
        assertThat(page.locator("p.keys")).containsText("Alt");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        mediator.check("again-help");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.locator("#tick").focus();
        page.keyboard().type("?");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator("#tick")).hasValue("?");
    }
}
