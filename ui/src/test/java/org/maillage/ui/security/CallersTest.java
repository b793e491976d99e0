package org.maillage.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void believesNobodyButItsProxies() {
        assertThat(Callers.address("203.0.113.9", List.of("198.51.100.1"), PROXIES))
                .isEqualTo("203.0.113.9");
        assertThat(Callers.address("203.0.113.9", List.of("198.51.100.1"), Set.of()))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void takesWhatTheNearestProxySaw() {
        assertThat(Callers.address("10.0.0.1", List.of("198.51.100.1"), PROXIES))
                .isEqualTo("198.51.100.1");
        assertThat(Callers.address("10.0.0.1", List.of("192.0.2.66, 198.51.100.1", "10.0.0.2"), PROXIES))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void staysWithTheProxyWhenItSaysNothingReadable() {
        assertThat(Callers.address("10.0.0.1", List.of(), PROXIES)).isEqualTo("10.0.0.1");
        assertThat(Callers.address("10.0.0.1", List.of("<script>"), PROXIES)).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E148 Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605 | Safari, macOS",
                "curl/8.5.0 | ''"
            })
    void namesBrowsersInSimpleWords(String userAgent, String words) {
        assertThat(BrowserName.of(userAgent)).isEqualTo(words);
    }
}
