package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.maillage.systemtest.Workspace;

/** What must hold on every page in every state: no barrier that axe finds, and room at the width of a telephone. */
final class PageCheck {

    /** The RGAA rests on WCAG 2.1 AA; best practices (one h1, landmarks) are part of our calm pages. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final String AXE = script();

    private PageCheck() {}

    /** Whether pictures are left for somebody to look at: {@code -Dmaillage.screenshots=true}. */
    private static final boolean PICTURES = Boolean.getBoolean("maillage.screenshots");

    /** Checks the page as it stands, at 360 and at 1280 pixels. */
    static void check(Page page, String name) {
        assertThat(page.locator("body").textContent())
                .as("Sentences of %s; Faces shows ??? where one is missing", name)
                .doesNotContain("???");
        assertThat(twice(page))
                .as("Names that two elements of %s have: scripts and links would find the first only", name)
                .isEmpty();
        ViewportSize before = page.viewportSize();
        for (int width : new int[] {TELEPHONE, DESK}) {
            page.setViewportSize(width, 900);
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Workspace.output().resolve("screenshots/" + name + "-" + width + ".png")));
            }
            assertThat(overflow(page))
                    .as("Elements wider than the %d pixels of %s", width, name)
                    .isEmpty();
            assertThat(barriers(page))
                    .as("Barriers on %s at %d pixels", name, width)
                    .isEmpty();
        }
        page.setViewportSize(before.width, before.height);
    }

    private static List<?> twice(Page page) {
        return (List<?>)
                page.evaluate(
                        "() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) < at)");
    }

    /** What sticks out to the right, unless it scrolls by itself. */
    private static List<?> overflow(Page page) {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
                    [...document.body.querySelectorAll('*')]
                        .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
                        .slice(0, 5)
                        .map(e => e.outerHTML.slice(0, 200))
                        .concat('scrollWidth ' + document.documentElement.scrollWidth)
                """);
    }

    /** The debugger evaluates the script: the Content-Security-Policy of the page stays as strict as it is. */
    private static List<?> barriers(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate("""
                async standards => (await axe.run(document, {runOnly: standards, resultTypes: ['violations']})).violations
                    .flatMap(rule => rule.nodes.map(node =>
                        rule.id + ' (' + rule.impact + '): ' + node.html.slice(0, 300) + ' ' + node.failureSummary))
                """, STANDARDS);
    }

    private static String script() {
        try (InputStream in = PageCheck.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
