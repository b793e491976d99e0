package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address opened by everybody: what is not theirs must not be there, whoever showed them the way. */
final class Trespassing implements Attack {

    @Override
    public void run(Scene scene) {
        Set<String> targets = new TreeSet<>(scene.targets());
        List<Person> people = Stream.concat(
                        Stream.of(scene.stranger()), scene.walks().stream().map(Walk::person))
                .toList();
        Hands.each(people, person -> targets.forEach(target -> visit(scene, person, target)));
    }

    static void visit(Scene scene, Person person, String target) {
        Reply reply = person.send(Request.get(target));
        if (reply.isOk() && !scene.deployed().opens(person, Targets.path(target))) {
            scene.report(Leak.Kind.TRESPASS, person, "GET " + target, "shown with status " + reply.status());
        }
    }
}
