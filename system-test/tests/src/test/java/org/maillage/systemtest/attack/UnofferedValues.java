package org.maillage.systemtest.attack;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.platform.security.Role;

/** Choices that were not offered: a higher role above all, and whatever any other choice of the product offers. */
final class UnofferedValues implements Attack {

    private static final int MOST = 8;

    @Override
    public void run(Scene scene) {
        Hands.each(
                scene.ownForms(),
                found -> found.form().controls().stream()
                        .filter(control -> control.kind() == Control.Kind.CHOICE)
                        // A single box takes any value for yes or no.
                        .filter(control -> control.options().size() > 1)
                        .forEach(control -> send(found.person(), found.form(), control)));
    }

    private static void send(Person person, Form found, Control control) {
        Set<String> values = new LinkedHashSet<>();
        Stream.of(Role.values())
                .filter(role -> control.options().stream().anyMatch(UnofferedValues::isRole))
                .map(Role::name)
                .forEach(values::add);
        values.add(Payload.MARK);
        values.add("-1");
        values.removeAll(control.options());
        Filler filler = new Filler(name -> Payload.MARK, Payload.MARK + "@" + Payload.FOREIGN_HOST);
        values.stream()
                .limit(MOST)
                .forEach(value -> person.fresh(found)
                        .ifPresent(form -> person.send(
                                form.request(filler.politely(form).with(control.name(), value), form.main()))));
    }

    private static boolean isRole(String option) {
        return Stream.of(Role.values()).anyMatch(role -> role.name().equals(option));
    }
}
