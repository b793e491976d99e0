package org.maillage.systemtest.attack;

import java.util.List;
import org.maillage.platform.security.Role;

/** Too much of everything: the product refuses or survives, and answers the next request. */
final class OversizedRequests implements Attack {

    private static final int MEGABYTE = 1_048_576;
    private static final int PATIENCE_MILLIS = 1_000;

    @Override
    public void run(Scene scene) {
        Walk walk = scene.require(Side.ATTACKER, Role.MEDIATOR);
        for (Person person : List.of(scene.stranger(), walk.person())) {
            person.send(Request.get("/sign-in?" + "a".repeat(100_000)));
            person.send(Request.get("/" + "a/".repeat(4_000)));
            person.send(Request.get("/sign-in").with("X-Large", "a".repeat(100_000)));
            Request many = Request.get("/sign-in");
            for (int i = 0; i < 500; i++) {
                many = many.with("X-" + i, "a");
            }
            person.send(many);
        }
        Hands.each(walk.forms(), found -> walk.person().fresh(found).ifPresent(form -> send(walk.person(), form)));
        // A body that is announced and never comes.
        Request endless = Request.post("/sign-in", Fields.NONE).with("Content-Length", "999999999999");
        scene.witness().sendRaw(walk.person(), endless.onTheWire(scene.authority(), ""), PATIENCE_MILLIS);
        if (walk.person().send(Request.get("/account")).status() != 200) {
            scene.report(
                    Leak.Kind.BROKEN, walk.person(), "GET /account", "no answer after requests that were too large");
        }
    }

    private static void send(Person person, Form form) {
        Fields fields = form.untouched();
        form.texts()
                .limit(2)
                .forEach(text -> person.send(form.request(
                        fields.with(text.name(), "a".repeat(3 * MEGABYTE)), Command.button("none", "none"))));
        StringBuilder parameters = new StringBuilder(fields.encoded());
        for (int i = 0; i < 12_000; i++) {
            parameters.append("&p").append(i).append('=').append(i);
        }
        person.send(form.request(fields, Command.button("", "")).saying(parameters.toString()));
    }
}
