package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The addresses of pages written in every other way: no two layers may disagree about which page a path names. */
final class PathTricks implements Attack {

    private static final List<String> FILES = List.of(
            "WEB-INF/web.xml",
            "WEB-INF/beans.xml",
            "WEB-INF/classes/org/maillage/web/WebPages.class",
            "META-INF/MANIFEST.MF",
            "etc/passwd");

    private static final List<String> CLIMBS = List.of(
            "/%s",
            "/./%s",
            "//%s",
            "/x/../%s",
            "/%%2e/%s",
            "/%%2e%%2e/%s",
            "/..%%2f%s",
            "/%%2e%%2e%%2f%s",
            "/..;/%s",
            "/..%%5c%s",
            "/\\%s",
            "/%%c0%%ae%%c0%%ae/%s",
            "/jakarta.faces.resource/../%s",
            "/jakarta.faces.resource/%s",
            "/jakarta.faces.resource/..%%2f%s",
            "/jakarta.faces.resource/%s.xhtml?ln=..",
            "/errors/../%s",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF&x=%s",
            "/health/../%s",
            "/%s%%00.css",
            "/%s/.css");

    @Override
    public void run(Scene scene) {
        Person stranger = scene.stranger();
        List<Person> people = Stream.concat(
                        Stream.of(stranger),
                        scene.attackers().stream().map(Walk::person).limit(3))
                .toList();
        Hands.each(
                scene.deployed().pages(),
                page -> people.stream()
                        .filter(person -> !scene.deployed().opens(person, page))
                        .forEach(person -> variants(page).forEach(path -> open(scene, person, path))));
        Hands.each(CLIMBS, climb -> FILES.forEach(file -> open(scene, stranger, climb.formatted(file))));
    }

    private static List<String> variants(String page) {
        String last = page.substring(page.lastIndexOf('/') + 1);
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String encoded = last.isEmpty() ? "" : "%" + Integer.toHexString(last.charAt(0)) + last.substring(1);
        return List.of(
                page + "/",
                page + ".",
                page + "%20",
                page + "%00",
                page + ";a=b",
                page + ";jsessionid=1",
                page + ".xhtml",
                page + ".jsf",
                page + ".xhtml;x",
                page + "%2exhtml",
                "/" + page,
                page.replace("/", "//"),
                "/." + page,
                "/x/.." + page,
                "/%2e%2e" + page,
                "/errors/.." + page,
                "/errors/..;" + page,
                "/health/..;" + page,
                "/jakarta.faces.resource/.." + page,
                "/jakarta.faces.resource/..;" + page,
                "/;/" + page.substring(1),
                folder + encoded,
                page.toUpperCase(Locale.ROOT),
                page.replace("/", "%2f"),
                page.replace("/", "\\"),
                "/sign-in/.." + page,
                page + "?",
                page + "#",
                page + "/x/..",
                "/language/../" + page.substring(1));
    }

    /** What a file of the product would look like, and any page at all where nobody may be. */
    private static void open(Scene scene, Person person, String path) {
        Reply reply = person.send(Request.get(path));
        String text = reply.text();
        boolean source = text.contains("<ui:")
                || text.contains("<web-app")
                || text.contains("Manifest-Version")
                || text.contains("<beans")
                || text.contains("root:x:")
                || text.startsWith("\u00ca\u00fe\u00ba\u00be");
        boolean page = reply.isOk()
                && !text.isEmpty()
                && !scene.deployed().opens(person, Targets.path(path).replaceFirst("\\.xhtml$", ""))
                && !path.startsWith("/health/");
        if (source || page) {
            scene.report(Leak.Kind.TRESPASS, person, "GET " + path, "shown with status " + reply.status());
        }
    }
}
