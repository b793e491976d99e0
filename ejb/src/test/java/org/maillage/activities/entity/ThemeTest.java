package org.maillage.activities.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void bitsAreReadAsTheyWereWritten() {
        assertThat(Theme.ofBits(Theme.bits(EnumSet.allOf(Theme.class)))).containsExactly(Theme.values());
        assertThat(Theme.ofBits(Theme.bits(List.of(Theme.PAPERS, Theme.AI)))).containsExactly(Theme.AI, Theme.PAPERS);
        assertThat(Theme.ofBits(0)).isEmpty();
    }

    /** Millions of rows hold these numbers. */
    @Test
    void aThemeKeepsItsBit() {
        assertThat(Theme.bits(List.of(Theme.DIAGNOSIS))).isEqualTo(1);
        assertThat(Theme.bits(List.of(Theme.PROCEDURES))).isEqualTo(1 << 18);
        assertThat(Theme.bits(List.of(Theme.PAPERS))).isEqualTo(1 << 19);
        assertThat(Theme.bits(List.of(Theme.ASSOCIATIONS))).isEqualTo(1 << 29);
    }
}
