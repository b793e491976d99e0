package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Kept<String, Integer> kept = new Kept<>(2);

    @Test
    void holdsUntilTheStateIsAnotherOne() {
        assertThat(get("year", "before")).isEqualTo(1);
        assertThat(get("year", "before")).isEqualTo(1);
        assertThat(get("year", "after")).isEqualTo(2);
        assertThat(get("month", "after")).isEqualTo(3);
    }

    @Test
    void theOneThatNobodyAskedForGoesFirst() {
        get("first", "");
        get("second", "");
        get("first", "");
        get("third", "");

        assertThat(get("first", "")).isEqualTo(1);
        assertThat(get("second", "")).isEqualTo(4);
    }

    /** What weighs more than all together may weigh is not kept, and drives out the others. */
    @Test
    void theHeavyOnesLeaveRoomForFewer() {
        Kept<String, Integer> texts = new Kept<>(10, made -> made);
        assertThat(texts.get("three", "", () -> 3)).isEqualTo(3);
        assertThat(texts.get("seven", "", () -> 7)).isEqualTo(7);
        assertThat(texts.get("three", "", () -> 4)).as("still there").isEqualTo(3);
        assertThat(texts.get("three", "changed", () -> 4)).isEqualTo(4);
        assertThat(texts.get("seven", "", () -> 5)).as("longest not asked for").isEqualTo(5);
        assertThat(texts.get("three", "changed", () -> 6))
                .as("weighs what it weighs now")
                .isEqualTo(4);
        assertThat(texts.get("eleven", "", () -> 11)).isEqualTo(11);
        assertThat(texts.get("eleven", "", () -> 2)).isEqualTo(2);
        assertThat(texts.get("three", "changed", () -> 1)).isEqualTo(1);
    }

    @Test
    void whoeverComesMeanwhileWaitsForIt() throws Exception {
        int readers = 8;
        CountDownLatch all = new CountDownLatch(readers);
        var threads = Executors.newFixedThreadPool(readers);
        try {
            Callable<Integer> reader = () -> {
                all.countDown();
                all.await();
                return get("year", "now");
            };
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(readers, reader))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(1);
        } finally {
            threads.shutdown();
        }
        assertThat(made).hasValue(1);
    }

    /** One that failed is made by the next. */
    @Test
    void nothingIsKeptOfAFailure() {
        assertThatThrownBy(() -> kept.get("year", "now", () -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");

        assertThat(get("year", "now")).isEqualTo(1);
    }

    private int get(String key, String state) {
        return kept.get(key, state, made::incrementAndGet);
    }
}
