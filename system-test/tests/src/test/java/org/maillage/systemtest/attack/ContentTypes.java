package org.maillage.systemtest.attack;

import java.util.List;

/** Forms that say they are something else: what is not read as a form must not act, and must not break anything. */
final class ContentTypes implements Attack {

    private static final String BOUNDARY = "wxattack";

    private static final List<String> TYPES = List.of(
            "application/json",
            "text/xml",
            "text/plain",
            "application/octet-stream",
            "application/x-java-serialized-object",
            "multipart/form-data",
            "multipart/form-data; boundary=" + "b".repeat(2_000),
            "multipart/mixed; boundary=" + BOUNDARY,
            Request.FORM + "; charset=utf-7",
            Request.FORM + "; charset=utf-16",
            Request.FORM + "; charset=none-such",
            "none-such",
            "/",
            "");

    private static final List<String> BODIES = List.of(
            "{\"id\":1,\"__proto__\":{\"a\":1}}",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");

    @Override
    public void run(Scene scene) {
        Hands.each(scene.ownForms(), found -> send(found.person(), found.form()));
    }

    /** The state of the page is an old one and the place is not named: whatever reads the fields all the same acts for nobody. */
    private static void send(Person person, Form form) {
        Request request = form.request(form.untouched().without(Fields.VIEW_STATE), form.main());
        TYPES.forEach(type -> person.send(request.with("Content-Type", type)));
        BODIES.forEach(body ->
                person.send(request.with("Content-Type", "application/json").saying(body)));
        person.send(request.without("Content-Type"));
    }
}
