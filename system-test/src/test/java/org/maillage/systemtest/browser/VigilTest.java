package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VigilTest {

    private static final String REST =
            "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Test
    void acceptsScriptsByNonce() {
        assertThat(Vigil.isStrict("default-src 'self'; script-src 'self' 'nonce-abc'" + REST))
                .isTrue();
    }

    @Test
    void knowsThatPluginsFollowTheDefault() {
        assertThat(Vigil.isStrict("default-src 'none'; script-src 'self'" + REST.replace("object-src 'none'; ", "")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src 'self'; script-src 'self' 'unsafe-inline'" + REST,
                "default-src 'self'; script-src 'self' 'unsafe-eval'" + REST,
                "default-src 'self'; script-src *" + REST,
                "default-src 'self'; img-src https://tiles.example" + REST,
                "script-src 'self'" + REST,
                "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
                "default-src 'self'",
                ""
            })
    void seesThroughALaxPolicy(String policy) {
        assertThat(Vigil.isStrict(policy)).isFalse();
    }
}
