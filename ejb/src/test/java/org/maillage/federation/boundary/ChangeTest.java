package org.maillage.federation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static Optional<Change> change(@Nullable Integer before, @Nullable Integer now) {
        return Change.between(new Figure("accompaniments", before, null), new Figure("accompaniments", now, null));
    }

    @Test
    void tellsHowMuchMoreOrLessThereIs() {
        assertThat(change(40, 50)).contains(new Change(40, 10, 0.25));
        assertThat(change(50, 40)).contains(new Change(50, -10, -0.2));
        assertThat(change(40, 50).map(Change::trend)).contains(Change.Trend.MORE);
        assertThat(change(50, 40).map(Change::trend)).contains(Change.Trend.LESS);
        assertThat(change(7, 7).map(Change::trend)).contains(Change.Trend.SAME);
    }

    @Test
    void thereIsNoPartOfNothing() {
        assertThat(change(0, 12)).contains(new Change(0, 12, null));
    }

    /** Beside the one that is shown, the difference would be the other. */
    @Test
    void aHiddenFigureIsComparedWithNothing() {
        assertThat(change(null, 50)).isEmpty();
        assertThat(change(50, null)).isEmpty();
        assertThat(change(null, null)).isEmpty();
    }
}
