package org.maillage.systemtest.attack;

import java.util.List;

/** Every address with every verb, and verbs hidden in headers: what a verb may not do, another may not do for it. */
final class Verbs implements Attack {

    private static final List<String> VERBS = List.of(
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "MOVE",
            "WXATTACK",
            "get");

    private static final List<String> OVERRIDES =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method");

    @Override
    public void run(Scene scene) {
        Person stranger = scene.stranger();
        Hands.each(scene.targets(), target -> VERBS.forEach(verb -> send(scene, stranger, verb, target)));
        Hands.each(
                scene.ownForms(),
                found -> found.person().fresh(found.form()).ifPresent(form -> disguise(found.person(), form)));
    }

    private static void send(Scene scene, Person stranger, String verb, String target) {
        Reply reply = stranger.send(Request.get(target).as(verb).with("Sec-Fetch-Site", "same-origin"));
        if (reply.isOk() && !reply.raw().isEmpty() && !scene.deployed().opens(stranger, Targets.path(target))) {
            scene.report(Leak.Kind.TRESPASS, stranger, verb + " " + target, "status " + reply.status());
        }
    }

    /** The form as something that changes nothing, which claims to be a POST after all. */
    private static void disguise(Person person, Form form) {
        Fields filled = new Filler(name -> Payload.MARK, "nobody@elsewhere.example").politely(form);
        Request post = form.request(filled, form.main()).without("Sec-Fetch-Site");
        Request get = post.as("GET").at(form.action() + "?" + post.body()).saying("");
        person.send(get);
        OVERRIDES.forEach(header -> person.send(get.with(header, "POST")));
        person.send(post.as("GET"));
    }
}
