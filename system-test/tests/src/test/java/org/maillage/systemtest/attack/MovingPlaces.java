package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * One person who works in both structures sends forms of the one while moving to the other: what was written for one structure must
 * not land in the other, however the two meet.
 */
final class MovingPlaces implements Attack {

    private static final int ROUNDS = 12;

    private final Ledger ledger;
    private final String victim;
    private final Person commuter;

    /** @param commuter somebody with a role in the victim's structure and one elsewhere */
    MovingPlaces(Ledger ledger, int victim, Person commuter) {
        this.ledger = ledger;
        this.victim = String.valueOf(victim);
        this.commuter = commuter;
    }

    @Override
    public void run(Scene scene) {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < ROUNDS; i++) {
                round(scene, threads);
            }
        } finally {
            threads.shutdown();
            await(threads);
        }
    }

    private void round(Scene scene, ExecutorService threads) {
        settle();
        List<Form> forms = List.of("/beneficiaries/edit", "/activities/day").stream()
                .flatMap(page -> commuter.open(page).forms().stream())
                .filter(Form::isFaces)
                .filter(form -> form.texts().findAny().isPresent())
                .toList();
        List<Request> moves = moves();
        String marker = scene.secrets().newMarker();
        Filler filler = new Filler(name -> marker, "nobody@elsewhere.example");
        List<CompletableFuture<Void>> running = new java.util.ArrayList<>();
        forms.forEach(form -> running.add(CompletableFuture.runAsync(
                () -> commuter.twin().send(form.request(filler.politely(form), form.main())), threads)));
        moves.forEach(move ->
                running.add(CompletableFuture.runAsync(() -> commuter.twin().send(move), threads)));
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        Set<String> holders = ledger.structuresThatHold(marker);
        if (!Set.of(victim).containsAll(holders)) {
            scene.report(Leak.Kind.CHANGED_ROW, commuter, "moving", "a text for " + victim + " landed in " + holders);
        }
    }

    /** Back to where the forms are, whatever the round before has left. */
    private void settle() {
        if (commuter.send(Request.get("/beneficiaries/edit")).status() != 200) {
            moves().forEach(commuter::send);
        }
    }

    private List<Request> moves() {
        return commuter.open("/places").forms().stream()
                .filter(Form::isFaces)
                .flatMap(form -> form.commands().stream().map(command -> form.request(form.untouched(), command)))
                .toList();
    }

    private static void await(ExecutorService threads) {
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean hasInsider() {
        return true;
    }

    /** The commuter writes where they may. */
    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
