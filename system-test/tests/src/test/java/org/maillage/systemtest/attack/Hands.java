package org.maillage.systemtest.attack;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Several hands attack at once: a single one would wait for each answer, and the product would be idle while it reads. */
final class Hands {

    private static final int MANY = 4;

    private Hands() {}

    /** Does this with each of them, in no order. */
    static <T> void each(Collection<T> work, Consumer<T> hand) {
        all(work, one -> {
            hand.accept(one);
            return one;
        });
    }

    /** What comes of each of them, in their order. */
    static <T, R> List<R> all(Collection<T> work, Function<T, R> hand) {
        ExecutorService hands = Executors.newFixedThreadPool(MANY);
        try {
            List<CompletableFuture<R>> running = work.stream()
                    .map(one -> CompletableFuture.supplyAsync(() -> hand.apply(one), hands))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            hands.shutdownNow();
        }
    }
}
