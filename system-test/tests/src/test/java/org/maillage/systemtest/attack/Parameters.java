package org.maillage.systemtest.attack;

import java.util.LinkedHashSet;
import java.util.Set;

/** Each parameter of each address with markup, SQL, line breaks, expressions and other hosts in it. */
final class Parameters implements Attack {

    @Override
    public void run(Scene scene) {
        Set<String> names = new LinkedHashSet<>();
        scene.targets()
                .forEach(target -> names.addAll(Targets.parameters(target).names()));
        names.removeIf(name -> name.matches("ln|v|jakarta.*"));
        Person stranger = scene.stranger();
        Hands.each(scene.attackers(), walk -> {
            Set<String> shapes = new LinkedHashSet<>();
            for (String target : walk.targets()) {
                if (!target.contains("resource") && shapes.add(Targets.path(target))) {
                    attack(walk.person(), target, names);
                }
            }
        });
        Hands.each(
                scene.deployed().pages(), page -> attack(stranger, page, Set.of("return", "token", "network", "sent")));
    }

    /** Its own parameters with everything, those of other pages with one text each. */
    private static void attack(Person person, String target, Set<String> others) {
        Fields own = Targets.parameters(target);
        for (String name : own.names()) {
            Payload.ALL.forEach(payload -> look(person, Targets.with(target, own.with(name, payload))));
        }
        Fields all = own;
        for (String name : others) {
            all = all.with(name, Payload.ALL.get(0));
        }
        look(person, Targets.with(target, all));
    }

    private static void look(Person person, String target) {
        Expressions.look(person, target, person.send(Request.get(target)));
    }
}
