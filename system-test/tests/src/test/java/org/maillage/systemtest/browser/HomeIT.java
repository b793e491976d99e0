package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first page that anybody sees. */
@InBrowser
class HomeIT {

    @Test
    void welcomesInFrench(Visitor visitor) {
        visitor.visit("/").check("home");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", Pattern.compile("fr.*"));
    }

    @Test
    void welcomesInEnglish(@InBrowser.English Visitor visitor) {
        visitor.visit("/");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
    }
}
