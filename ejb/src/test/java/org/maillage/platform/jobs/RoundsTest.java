package org.maillage.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Rounds rounds = new Rounds(RoundsTest.class, "As this test wants it");
    private final List<Integer> done = new ArrayList<>();

    @Test
    void whatFailsHoldsUpNothingElse() {
        rounds.run(() -> List.of(1, 2, 3), each -> {
            if (each == 2) {
                throw new IOException("broken");
            }
            done.add(each);
        });

        assertThat(done).containsExactly(1, 3);
    }

    @Test
    void aRoundIsSkippedWhileTheFormerOneIsAtWork() {
        rounds.run(() -> List.of(1), each -> rounds.run(() -> List.of(9), done::add));

        assertThat(done).isEmpty();
    }

    @Test
    void nothingThatFailsEndsTheRounds() {
        Callable<List<Integer>> broken = () -> {
            throw new IOException("broken");
        };
        rounds.run(broken, done::add);
        rounds.run(() -> List.of(1), done::add);

        assertThat(done).containsExactly(1);
    }
}
