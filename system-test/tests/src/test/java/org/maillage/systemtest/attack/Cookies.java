package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.platform.security.Role;

/** Cookies that were tampered with, chosen beforehand, sent twice, or put together from those of two people. */
final class Cookies implements Attack {

    private static final int FEW = 3;
    private static final int ATTACKERS_EACH = 2;

    @Override
    public void run(Scene scene) {
        Hands.each(
                scene.attackers().subList(0, FEW),
                walk -> walk.person().cookies().keySet().stream()
                        .filter(name -> !name.contains("language"))
                        .forEach(name -> tampered(walk.person(), name).forEach(person -> look(scene, person, walk))));
        mixed(scene);
        chosen(scene);
    }

    private static List<Person> tampered(Person person, String name) {
        String value = person.cookies().get(name);
        String flipped = (value.charAt(0) == 'A' ? "B" : "A") + value.substring(1);
        return Stream.of(
                        flipped,
                        value.substring(0, value.length() - 1),
                        value + "A",
                        value.toUpperCase(java.util.Locale.ROOT),
                        "",
                        "null",
                        "' OR 1=1 -- ",
                        "%00",
                        "\u00e9",
                        "a".repeat(4_000))
                .map(other -> {
                    Person twin = person.twin();
                    twin.cookies().put(name, other);
                    return twin;
                })
                .toList();
    }

    /** A session whose token differs in one character is no session; one whose pages were lost still is the same person. */
    private static void look(Scene scene, Person person, Walk walk) {
        boolean session = !person.cookies()
                .getOrDefault("__Host-maillage", "")
                .equals(walk.person().cookies().get("__Host-maillage"));
        for (String target : List.of("/account", "/admin/", "/activities/list")) {
            Reply reply = person.send(Request.get(target));
            if (session && reply.isOk()) {
                scene.report(Leak.Kind.TRESPASS, person, "GET " + target, "shown to a session that was tampered with");
            }
        }
    }

    /**
     * The pages of the victim's browser with the attacker's session: the state of a page must not go with its identifier. Each form is
     * sent by two of the attackers, who take turns.
     */
    private static void mixed(Scene scene) {
        Walk victim = scene.require(Side.VICTIM, Role.STRUCTURE_ADMINISTRATOR);
        List<Form> forms = victim.forms().stream().filter(Form::isFaces).toList();
        List<Walk> attackers = scene.attackers();
        Hands.each(
                IntStream.range(0, forms.size()).boxed().toList(),
                i -> victim.person()
                        .twin()
                        .fresh(forms.get(i))
                        .ifPresent(form -> IntStream.range(i, i + ATTACKERS_EACH)
                                .mapToObj(at ->
                                        attackers.get(at % attackers.size()).person())
                                .forEach(attacker -> mixed(attacker.twin(), victim.person(), form))));
    }

    private static void mixed(Person mixed, Person victim, Form form) {
        victim.cookies().forEach((name, value) -> {
            if (name.endsWith("-page")) {
                mixed.cookies().put(name, value);
            }
        });
        mixed.send(form.request(form.untouched(), form.main()));
        mixed.send(
                form.request(form.untouched().without("workplace"), form.main()).with("Faces-Request", "partial/ajax"));
    }

    /** An identifier that somebody made up beforehand must not become one of a session. */
    private static void chosen(Scene scene) {
        for (String name : List.of("maillage-page", "maillage-admin-page", "JSESSIONID", "__Host-maillage")) {
            Person person = scene.stranger();
            person.cookies().put(name, "c".repeat(64));
            person.open("/sign-in");
            person.open("/admin/");
            boolean kept = person.send(Request.get("/sign-in")).all("set-cookie").stream()
                    .anyMatch(cookie -> cookie.contains("c".repeat(64)));
            if (kept) {
                scene.report(Leak.Kind.TRESPASS, person, name, "an identifier of the attacker's choice was taken");
            }
        }
        Map<String, String> twice =
                Map.of("Cookie", "__Host-maillage=a; __Host-maillage=b; $Version=1; __Host-maillage");
        scene.stranger().send(new Request("GET", "/account", twice, ""));
    }
}
