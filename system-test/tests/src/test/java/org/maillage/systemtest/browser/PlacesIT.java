package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One person, two structures: what was opened in one never lands in the other. */
@InBrowser
class PlacesIT {

    private static final String COORDINATED = "Alpilles Numérique";
    private static final String READ = "Médiathèque du Causse";

    private static void move(Page page, String place) {
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/places"));
        Locator move = page.locator(".people li")
                .filter(new Locator.FilterOptions().setHasText(place))
                .locator("input[type=submit]");
        if (move.count() > 0) {
            move.click();
        }
        assertThat(page.locator(".place-name")).hasText(place);
    }

    @Test
    void aFormOfTheFormerPlaceIsRefused(Visitor coordinator) {
        coordinator.signIn("coordination");
        move(coordinator.page(), COORDINATED);
        coordinator.visit("/activities/day");
        String before = coordinator.page().locator(".sum").textContent();
        coordinator.page().locator("#date").fill("03/09/2018");
        Page other = coordinator.page().context().newPage();
        other.navigate(coordinator.page().url().replaceFirst("/activities.*", "/places"));
        move(other, READ);

        coordinator.page().locator("#save").click();

        assertThat(coordinator.page()).hasURL(Pattern.compile("/places\\?elsewhere=true"));
        assertThat(coordinator.page().locator(".notice[role=alert]")).containsText(READ);
        coordinator.check("places-elsewhere");
        move(coordinator.page(), COORDINATED);
        coordinator.visit("/activities/day");
        assertThat(coordinator.page().locator(".sum").textContent()).isEqualTo(before);
    }

    @Test
    void eachPlaceHasItsOwnRole(Visitor coordinator) {
        coordinator.signIn("coordination");
        move(coordinator.page(), READ);
        assertThat(coordinator.tryToVisit("/activities/day")).isEqualTo(404);
        assertThat(coordinator.tryToVisit("/beneficiaries/list")).isEqualTo(404);
        coordinator.visit("/activities/list").check("activities-list-reader");
        assertThat(coordinator.page().locator("a[href*='/activities/edit']")).hasCount(0);
        move(coordinator.page(), COORDINATED);
        coordinator.visit("/activities/list?from=2018-09-01&to=2018-12-31").check("activities-list");
        assertThat(coordinator.page().locator("tbody tr")).hasCount(50);
    }
}
