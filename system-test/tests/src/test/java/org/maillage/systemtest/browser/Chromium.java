package org.maillage.systemtest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's own browser, driven by Playwright, which is told to download none. */
final class Chromium implements SuiteExtension.Closing {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    // No name but this machine's can be found: the browser itself calls nobody either.
                    .setArgs(List.of("--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));

    Chromium() {
        // A loaded machine may take as long to show what a click brings as to click.
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
    }

    Visitor visitor(String address, String language) {
        return new Visitor(browser, address, language);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
