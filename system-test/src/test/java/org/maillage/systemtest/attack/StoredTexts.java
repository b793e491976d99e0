package org.maillage.systemtest.attack;

import org.maillage.systemtest.attack.Scene.Found;

/**
 * Every text field of every form with markup, SQL, line breaks, expressions and formulas, once wherever they are typed and once where
 * the rest of the form is right, so that they are stored; then every page is read again, and every file downloaded again.
 */
final class StoredTexts implements Attack {

    @Override
    public void run(Scene scene) {
        for (Found found : scene.ownForms()) {
            if (found.form().texts().findAny().isPresent()) {
                Payload.ALL.forEach(payload -> rudely(found.person(), found.form(), payload));
                // What is checked against a password is not stored, and checking takes its time.
                if (found.form().controls().stream().noneMatch(control -> control.kind() == Control.Kind.SECRET)) {
                    Payload.ALL.forEach(payload -> politely(found.person(), found.form(), payload));
                    Payload.FORMULAS.forEach(payload -> politely(found.person(), found.form(), payload));
                }
            }
        }
        for (Walk walk : scene.attackers()) {
            walk.targets()
                    .forEach(target -> Expressions.look(
                            walk.person(), target, walk.person().send(Request.get(target))));
            walk.forms().forEach(form -> read(walk.person(), form));
        }
    }

    private static void politely(Person person, Form found, String payload) {
        Filler filler = filler(payload);
        person.fresh(found).ifPresent(form -> Expressions.look(person, form.action(), filler.persuade(person, form)));
    }

    private static void rudely(Person person, Form found, String payload) {
        person.fresh(found).ifPresent(form -> {
            Reply reply = person.send(form.request(filler(payload).rudely(form), form.main()));
            Expressions.look(person, form.action(), reply);
        });
    }

    private static Filler filler(String payload) {
        return new Filler(name -> payload, "nobody@elsewhere.example");
    }

    /** Each other button of a form: among them those that hand out a file. */
    private static void read(Person person, Form found) {
        person.fresh(found)
                .ifPresent(form -> form.commands().stream()
                        .skip(1)
                        .limit(3)
                        .forEach(command -> person.send(form.request(form.untouched(), command))));
    }

    /** The attackers write into what is theirs. */
    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
