package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionTest {

    private static final String REST =
            "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Test
    void acceptsScriptsByNonce() {
        assertThat(Protection.isStrict("default-src 'self'; script-src 'self' 'nonce-abc'" + REST))
                .isTrue();
    }

    @Test
    void knowsThatPluginsFollowTheDefault() {
        assertThat(Protection.isStrict(
                        "default-src 'none'; script-src 'self'" + REST.replace("object-src 'none'; ", "")))
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
                "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
                "default-src 'self'",
                ""
            })
    void seesThroughALaxPolicy(String policy) {
        assertThat(Protection.isStrict(policy)).isFalse();
    }

    @Test
    void tellsEachHeaderThatIsMissing() {
        Map<String, String> headers = new HashMap<>(Map.of(
                "content-security-policy", "default-src 'self'" + REST,
                "x-content-type-options", "nosniff",
                "referrer-policy", "same-origin",
                "cross-origin-opener-policy", "same-origin",
                "cross-origin-resource-policy", "same-origin",
                "permissions-policy", "camera=(), usb=()",
                "cache-control", "no-store"));
        assertThat(faults(headers)).isEmpty();
        for (String name : List.copyOf(headers.keySet())) {
            Map<String, String> others = new HashMap<>(headers);
            others.remove(name);
            assertThat(faults(others)).as("Without " + name).hasSize(1);
        }
        headers.put("server", "Payara");
        assertThat(faults(headers)).containsExactly("/page: server is Payara");
    }

    private static List<String> faults(Map<String, String> headers) {
        return Protection.faults("/page", name -> Optional.ofNullable(headers.get(name)));
    }
}
