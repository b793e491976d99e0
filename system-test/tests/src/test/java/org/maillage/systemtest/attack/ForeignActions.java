package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every form of every role sent by everybody who may not open its page: in turn with the state of the page that the other person has
 * open, with the state of a page of their own, and with none. Whoever may not open a page is refused before its state is read.
 */
final class ForeignActions implements Attack {

    private static final int STATES = 3;

    private final Map<String, String> states = new ConcurrentHashMap<>();

    @Override
    public void run(Scene scene) {
        List<Person> people = Stream.concat(
                        Stream.of(scene.stranger()), scene.walks().stream().map(Walk::person))
                .toList();
        Hands.each(scene.forms(), found -> {
            Optional<Form> open = found.person().fresh(found.form());
            open.ifPresent(form -> IntStream.range(0, people.size())
                    .filter(i -> !scene.deployed().opens(people.get(i), Targets.path(form.action())))
                    .forEach(i -> press(
                            scene,
                            people.get(i),
                            form,
                            Math.floorMod(i + form.shape().hashCode(), STATES))));
        });
    }

    private static String stateOf(Person person) {
        return person.open("/account").forms().stream()
                .filter(Form::isFaces)
                .flatMap(other -> other.untouched().first(Fields.VIEW_STATE).stream())
                .findFirst()
                .orElse("stateless");
    }

    private void press(Scene scene, Person person, Form form, int state) {
        String own = states.computeIfAbsent(person.name(), name -> stateOf(person));
        Command command = form.main();
        Fields fields = form.untouched();
        Fields sent = List.of(
                        fields,
                        fields.with(Fields.VIEW_STATE, own),
                        fields.without(Fields.VIEW_STATE).without("workplace"))
                .get(state);
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
