package org.maillage.systemtest.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.systemtest.attack.Scene.Found;

/**
 * Every button of every role pressed by everybody who may not open its page: with the state of a page of their own, with the state of
 * the page that the other person has open, and with none.
 */
final class ForeignActions implements Attack {

    private final Map<String, String> states = new HashMap<>();

    @Override
    public void run(Scene scene) {
        List<Person> people = scene.walks().stream().map(Walk::person).toList();
        for (Found found : scene.forms()) {
            Optional<Form> open = found.person().fresh(found.form());
            for (Person person : people) {
                if (open.isPresent()
                        && !scene.deployed()
                                .opens(person, Targets.path(found.form().action()))) {
                    press(scene, person, open.get());
                }
            }
            open.ifPresent(form -> press(scene, scene.stranger(), form));
        }
    }

    private static String stateOf(Person person) {
        return person.open("/account").forms().stream()
                .filter(Form::isFaces)
                .flatMap(other -> other.untouched().first(Fields.VIEW_STATE).stream())
                .findFirst()
                .orElse("stateless");
    }

    private void press(Scene scene, Person person, Form form) {
        if (scene.deployed().opens(person, Targets.path(form.action()))) {
            return;
        }
        String own = states.computeIfAbsent(person.name(), name -> stateOf(person));
        Command command = form.main();
        Fields fields = form.untouched();
        for (Fields sent : List.of(
                fields,
                fields.with(Fields.VIEW_STATE, own),
                fields.without(Fields.VIEW_STATE).without("workplace"))) {
            Reply reply = person.send(form.request(sent, command));
            if (reply.isOk() && !reply.leadsTo().isPresent()) {
                scene.report(
                        Leak.Kind.TRESPASS,
                        person,
                        "POST " + form.action() + " " + command.name(),
                        "answered with status " + reply.status());
            }
        }
    }
}
