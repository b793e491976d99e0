package org.maillage.systemtest.attack;

import java.util.List;

/** Another site makes a person's browser send every form of the product, cookies and all. */
final class CrossSite implements Attack {

    private static final List<List<String>> ORIGINS = List.of(
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"),
            List.of("Origin", "http://" + Payload.FOREIGN_HOST),
            List.of("Origin", "null"),
            List.of("Referer", "http://" + Payload.FOREIGN_HOST + "/page"),
            List.of("Accept", "*/*"));

    @Override
    public void run(Scene scene) {
        Hands.each(
                scene.ownForms(),
                found -> found.person().fresh(found.form()).ifPresent(form -> send(scene, found.person(), form)));
        Form signOut = new Form("/", "", "/sign-out", List.of(), List.of());
        scene.attackers().forEach(walk -> send(scene, walk.person(), signOut));
    }

    private static void send(Scene scene, Person person, Form form) {
        Fields filled = new Filler(name -> Payload.MARK, "nobody@elsewhere.example").politely(form);
        Request own =
                form.request(filled, form.main()).without("Sec-Fetch-Site").without("Referer");
        for (List<String> origin : ORIGINS) {
            Reply reply = person.send(own.with(origin.get(0), origin.get(1)));
            if (reply.status() != 403) {
                scene.report(
                        Leak.Kind.TRESPASS,
                        person,
                        "POST " + form.action() + " with " + origin,
                        "answered with status " + reply.status());
            }
        }
    }
}
