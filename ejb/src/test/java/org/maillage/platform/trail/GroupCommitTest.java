package org.maillage.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final String FIRST = "first";
    private static final String UNWRITABLE = "unwritable";
    private static final int OTHERS = 6;

    private final List<List<String>> written = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService readers = Executors.newCachedThreadPool(this::thread);
    private final GroupCommit trail = new GroupCommit(this::write);

    @AfterEach
    void end() {
        readers.shutdownNow();
    }

    private Thread thread(Runnable reading) {
        Thread thread = new Thread(reading);
        threads.add(thread);
        return thread;
    }

    private void write(List<Act> acts) throws InterruptedException {
        List<String> actions = acts.stream().map(Act::action).toList();
        if (actions.contains(FIRST)) {
            begun.countDown();
            goOn.await();
        }
        if (actions.contains(UNWRITABLE)) {
            throw new IllegalStateException(UNWRITABLE);
        }
        written.add(actions);
    }

    private Future<Boolean> read(String action) {
        return readers.submit(() -> {
            trail.write(new Act(
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    false,
                    action,
                    null,
                    null,
                    null,
                    List.of(),
                    Act.Outcome.DONE,
                    null));
            return true;
        });
    }

    /** While the first is written, the others come. */
    private List<Future<Boolean>> crowd(List<String> others) throws Exception {
        Future<Boolean> first = read(FIRST);
        begun.await();
        List<Future<Boolean>> reading =
                new ArrayList<>(others.stream().map(this::read).toList());
        awaitWaiting();
        goOn.countDown();
        assertThat(first.get()).isTrue();
        return reading;
    }

    /** Until all of them stand before the trail. */
    private void awaitWaiting() {
        while (threads.stream()
                        .filter(thread -> thread.getState() == Thread.State.BLOCKED)
                        .count()
                < OTHERS) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoeverWaitsIsWrittenAtOnce() throws Exception {
        List<String> others =
                IntStream.range(0, OTHERS).mapToObj(Integer::toString).toList();

        for (Future<Boolean> each : crowd(others)) {
            assertThat(each.get()).isTrue();
        }

        assertThat(written).hasSize(2);
        assertThat(written.get(1)).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void oneThatCannotBeWrittenKeepsNobodyElseFromIt() throws Exception {
        List<String> others = new ArrayList<>(
                IntStream.range(1, OTHERS).mapToObj(Integer::toString).toList());
        others.add(OTHERS / 2, UNWRITABLE);

        List<Future<Boolean>> reading = crowd(others);

        assertThatThrownBy(reading.get(OTHERS / 2)::get).hasRootCauseMessage(UNWRITABLE);
        reading.remove(OTHERS / 2);
        for (Future<Boolean> each : reading) {
            assertThat(each.get()).isTrue();
        }
        others.remove(UNWRITABLE);
        assertThat(written.stream().flatMap(List::stream)).contains(FIRST).containsAll(others);
    }
}
