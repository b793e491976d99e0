package org.maillage.systemtest.attack;

import java.util.concurrent.TimeUnit;

/**
 * Every kind of button pressed by whoever may press it, then everything read again, by everybody: no text that was typed before may be alive on
 * a page, no cell of a file may be executed by the program that opens it, and no file may hold anything of the victim.
 */
final class Downloads implements Attack {

    private static final int EXAMPLES = 2;

    @Override
    public void run(Scene scene) {
        Hands.each(scene.ownForms(), found -> press(found.person(), found.form()));
        // A file that takes its time is made beside.
        pause();
        Hands.each(
                scene.attackers(),
                walk -> new Crawler(EXAMPLES)
                        .walk(walk.person(), scene.deployed().pages()));
    }

    private static void press(Person person, Form found) {
        Reply last = Reply.NONE;
        for (Command command : found.kindsOfCommands()) {
            Form form = person.next(found, last).orElse(null);
            if (form != null) {
                last = person.send(form.request(form.untouched(), command));
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
