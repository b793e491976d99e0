package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever asks for cited publications in masses is answered no more for a while, and nobody else with them. */
@InBrowser
class LooksIT {

    /** A few more than are answered in two minutes, for one may end meanwhile. */
    private static final int MANY = 610;

    private static final String CITED = "/publications/show?number=2026-001&revision=1&network=" + UUID.randomUUID();

    @Test
    void massesOfLooksAreRefused(Product product) throws IOException {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < MANY && (answers.isEmpty() || !last(answers).contains(" 429 ")); i++) {
            answers.add(ask(product, "127.0.0.9"));
        }

        assertThat(answers.get(0)).startsWith("HTTP/1.1 404 ");
        assertThat(last(answers)).startsWith("HTTP/1.1 429 ").contains("Retry-After: 60", "Trop de consultations");
        assertThat(last(answers)).contains("Content-Security-Policy: ");
        assertThat(ask(product, "127.0.0.10")).startsWith("HTTP/1.1 404 ");
    }

    private static String last(List<String> answers) {
        return answers.get(answers.size() - 1);
    }

    /** Asks from an address of its own, so that other tests are not refused with it. */
    private static String ask(Product product, String from) throws IOException {
        URI address = URI.create(product.url(CITED));
        try (Socket socket = new Socket(
                InetAddress.getByName(address.getHost()), address.getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream()
                    .write(("GET " + CITED + " HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
