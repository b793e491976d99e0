package org.maillage.systemtest.attack;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.systemtest.attack.Scene.Found;

/** Forms sent with a page state that is invented, cut short, somebody else's, from another page, or not there at all. */
final class ForgedState implements Attack {

    @Override
    public void run(Scene scene) {
        Person stranger = scene.stranger();
        String foreign = stranger.open("/sign-in").forms().stream()
                .flatMap(other -> other.untouched().first(Fields.VIEW_STATE).stream())
                .findFirst()
                .orElse("");
        List<Found> forms = scene.ownForms().stream()
                .filter(found -> found.form().isFaces())
                .toList();
        Hands.each(
                forms,
                found -> found.person().fresh(found.form()).ifPresent(form -> send(found.person(), foreign, form)));
    }

    private static void send(Person person, String foreign, Form form) {
        String state = form.untouched().first(Fields.VIEW_STATE).orElse("");
        Fields filled = new Filler(name -> Payload.MARK, "nobody@elsewhere.example").politely(form);
        Stream.of(
                        foreign,
                        state.substring(0, state.length() / 2),
                        state + "0",
                        "-1:-1",
                        "stateless",
                        "",
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                        "../../etc/passwd",
                        "z".repeat(3_000))
                .map(forged -> filled.with(Fields.VIEW_STATE, forged))
                .forEach(fields -> person.send(form.request(fields, form.main())));
        person.send(form.request(filled.without(Fields.VIEW_STATE), form.main()));
        List.of("GET", "HEAD", "OPTIONS")
                .forEach(verb -> person.send(new Request(
                        verb,
                        form.action() + "?" + form.main().on(filled).encoded(),
                        Request.get("").headers(),
                        "")));
    }
}
