package org.maillage.systemtest.attack;

import java.util.stream.Stream;
import org.maillage.platform.security.Role;

/** A form that was sent once, sent again by others: by a colleague, by somebody of the other structure, by a stranger. */
final class ReplayedForms implements Attack {

    @Override
    public void run(Scene scene) {
        Hands.each(
                scene.forms().stream().filter(found -> found.form().isFaces()).toList(),
                found -> found.person().fresh(found.form()).ifPresent(form -> replay(scene, found.person(), form)));
    }

    private static void replay(Scene scene, Person sender, Form form) {
        Filler filler = new Filler(name -> Payload.MARK, "nobody@elsewhere.example");
        Request request = form.request(filler.politely(form), form.main());
        scene.stranger().send(request);
        Stream.of(Role.STRUCTURE_ADMINISTRATOR, Role.MEDIATOR, Role.READER)
                .flatMap(role -> scene.find(Side.ATTACKER, role).stream())
                .map(Walk::person)
                .filter(person -> !person.name().equals(sender.name()))
                .forEach(person -> {
                    person.send(request);
                    person.send(request.with("Faces-Request", "partial/ajax")
                            .saying(request.body().replaceFirst("workplace=[^&]*&?", "")
                                    + "&jakarta.faces.partial.ajax=true"));
                });
    }
}
