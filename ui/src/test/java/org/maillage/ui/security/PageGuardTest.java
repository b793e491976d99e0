package org.maillage.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageGuardTest {

    private static final Access SITES = Access.needs("sites:read");

    private static final Access SITES_EDIT = Access.needs("sites:edit");

    private static final Map<String, Access> RULES =
            Map.of("/", Access.OPEN, "/sign-in", Access.OPEN, "/sites/", SITES, "/sites/edit", SITES_EDIT);

    @Test
    void theLongestRuleWins() {
        assertThat(PageGuard.find("/sites/list", RULES)).contains(SITES);
        assertThat(PageGuard.find("/sites/edit", RULES)).contains(SITES_EDIT);
        assertThat(PageGuard.find("/", RULES)).contains(Access.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unknown", "/sign-in/more", "/sites", "/SITES/list", "/sign-inn", "/admin/sites/list"})
    void aPageThatNoRuleNamesIsServedToNobody(String path) {
        assertThat(PageGuard.find(path, RULES)).isEmpty();
    }
}
