package org.maillage.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SiteLimitTest {

    private static final UUID HERE = new UUID(0, 1);
    private static final UUID THERE = new UUID(0, 2);

    @Test
    void readsWhatItWrote() {
        SiteLimit limit = SiteLimit.to(List.of(THERE, HERE));

        assertThat(limit.code()).isEqualTo(HERE + "," + THERE);
        assertThat(SiteLimit.parse(limit.code())).isEqualTo(limit);
        assertThat(SiteLimit.EVERYWHERE.code()).isNull();
        assertThat(SiteLimit.parse(null)).isEqualTo(SiteLimit.EVERYWHERE);
    }

    @Test
    void coversItsSitesOnly() {
        assertThat(SiteLimit.to(List.of(HERE)).covers(HERE)).isTrue();
        assertThat(SiteLimit.to(List.of(HERE)).covers(THERE)).isFalse();
        assertThat(SiteLimit.EVERYWHERE.covers(THERE)).isTrue();
    }

    /** A value that was damaged refuses; it does not turn into "everywhere". */
    @Test
    void whatIsNoLimitIsRefused() {
        assertThatThrownBy(() -> SiteLimit.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SiteLimit.parse("here")).isInstanceOf(IllegalArgumentException.class);
    }
}
