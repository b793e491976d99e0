package org.maillage.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/activities/day", "/activities/day?date=2026-09-03&fresh=01a2", "/admin/sites/edit?id=1-2"
            })
    void leadsBackToOurOwnPages(String wish) {
        assertThat(LocalPath.orHome(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/.//evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/a?b=//c",
                "evil.example",
                "/a?u=https://evil.example",
                "/é"
            })
    void leadsHomeOtherwise(String wish) {
        assertThat(LocalPath.orHome(wish)).isEqualTo("/");
    }

    @Test
    void leadsHomeFromAnAddressTooLongToKeep() {
        assertThat(LocalPath.orHome("/a".repeat(100_000))).isEqualTo("/");
    }
}
