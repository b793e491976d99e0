package org.maillage.web.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who looks too often waits for the next minute, and nobody else with them. */
class LooksTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T10:00:59Z"));
    private final Looks looks = new Looks(now::get);

    @Test
    void tooManyLooksWaitForTheNextMinute() {
        assertThat(IntStream.range(0, Looks.MOST)).allMatch(unused -> looks.isAnswered("one"));
        assertThat(looks.isAnswered("one")).isFalse();
        assertThat(looks.isAnswered("another")).isTrue();

        now.set(Instant.parse("2026-03-02T10:01:00Z"));
        assertThat(looks.isAnswered("one")).isTrue();
    }
}
