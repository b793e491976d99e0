package org.maillage.systemtest.attack;

import java.util.stream.Stream;

/** Every file of both applications asked for by its name: templates, settings and classes are served to nobody. */
final class SourceFiles implements Attack {

    @Override
    public void run(Scene scene) {
        Person stranger = scene.stranger();
        Person inside = scene.attackers().get(0).person();
        Hands.each(scene.deployed().files().entrySet(), file -> {
            String path = file.getKey();
            String content = file.getValue();
            Stream.of(stranger, inside).forEach(person -> open(scene, person, path, content));
            String resource = path.replaceFirst("^(/admin)?/", "$1/jakarta.faces.resource/") + ".xhtml";
            open(scene, stranger, resource, content);
        });
    }

    /** What lies in a folder of style sheets and scripts is meant to be read. */
    private static void open(Scene scene, Person person, String path, String content) {
        Reply reply = person.send(Request.get(path));
        if (reply.isOk()
                && !content.isEmpty()
                && reply.text().equals(content)
                && !path.matches(".*\\.(css|js|svg)(\\.xhtml)?")) {
            scene.report(Leak.Kind.TRESPASS, person, "GET " + path, "the file as it is");
        }
    }
}
