package org.maillage.systemtest.attack;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.maillage.platform.security.Role;

/**
 * Every button pressed by whoever may press it, then everything read again that can be taken home: no cell of a file may be executed
 * by the program that opens it, after all that was typed before, and no file may hold anything of the victim.
 */
final class Downloads implements Attack {

    private static final int EXAMPLES = 2;

    /** Whoever the other roles are, no file is made for them alone. */
    private static final Set<Role> HANDED_FILES =
            Set.of(Role.STRUCTURE_ADMINISTRATOR, Role.MEDIATOR, Role.NETWORK_OPERATOR, Role.PLATFORM_OPERATOR);

    @Override
    public void run(Scene scene) {
        scene.ownForms().forEach(found -> press(found.person(), found.form()));
        // A file that takes its time is made beside.
        pause();
        scene.attackers().stream()
                .map(Walk::person)
                .filter(person -> person.role().filter(HANDED_FILES::contains).isPresent())
                .forEach(person ->
                        new Crawler(EXAMPLES).walk(person, scene.deployed().pages()));
    }

    private static void press(Person person, Form found) {
        for (Command command : found.commands()) {
            person.fresh(found).ifPresent(form -> person.send(form.request(form.untouched(), command)));
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
