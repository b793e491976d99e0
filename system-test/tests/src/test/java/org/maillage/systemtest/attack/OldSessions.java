package org.maillage.systemtest.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.platform.security.Role;

/** Cookies and forms kept from before: after sign-out, and of another browser of the same person. */
final class OldSessions implements Attack {

    private static final int PAGES = 12;

    /** The language, the browser that is known, and the pages of the administration: their state is bound to a role, not to a session. */
    private static final String KEPT = ".*language|.*device|maillage-admin-page";

    @Override
    public void run(Scene scene) {
        for (Walk walk : List.of(
                scene.require(Side.ATTACKER, Role.STRUCTURE_ADMINISTRATOR),
                scene.require(Side.ATTACKER, Role.MEDIATOR))) {
            Person person = walk.person();
            List<Form> open = new ArrayList<>();
            walk.forms().stream()
                    .limit(PAGES)
                    .forEach(form -> person.fresh(form).ifPresent(open::add));
            Person thief = person.twin();
            scene.doors().signOut(person);
            look(scene, thief, walk, open);
            Map<String, String> before = Map.copyOf(thief.cookies());
            scene.doors().signIn(person);
            changed(scene, person, before);
            look(scene, thief, walk, open);
        }
    }

    private static void look(Scene scene, Person thief, Walk walk, List<Form> open) {
        Hands.each(walk.targets(), target -> {
            Reply reply = thief.twin().send(Request.get(target));
            if (reply.isOk() && !scene.deployed().opens(scene.stranger(), Targets.path(target))) {
                scene.report(Leak.Kind.TRESPASS, thief, "GET " + target, "shown to a session that was signed out");
            }
        });
        Filler filler = new Filler(name -> Payload.MARK, "nobody@elsewhere.example");
        for (Form form : open) {
            Reply reply = thief.twin().send(form.request(filler.politely(form), form.main()));
            boolean askedToSignIn =
                    reply.leadsTo().filter(to -> to.startsWith("/sign-in")).isPresent();
            if (!askedToSignIn && !scene.deployed().opens(scene.stranger(), Targets.path(form.action()))) {
                scene.report(
                        Leak.Kind.TRESPASS, thief, "POST " + form.action(), "acted after sign-out: " + reply.status());
            }
        }
    }

    /** Whoever knew an identifier before a sign-in must not know it afterwards. */
    private static void changed(Scene scene, Person person, Map<String, String> before) {
        Optional<String> fixed = person.cookies().entrySet().stream()
                .filter(cookie -> !cookie.getKey().matches(KEPT))
                .filter(cookie -> cookie.getValue().equals(before.get(cookie.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
        fixed.ifPresent(name -> scene.report(Leak.Kind.TRESPASS, person, "sign-in", name + " survived the sign-in"));
    }

    /** A sign-in in between is noted in the account. */
    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
