package org.maillage.systemtest.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maillage.systemtest.attack.Scene.Found;

/**
 * Every file field that exists takes archives that unfold without end, names that climb out of their folder, and files that are not
 * what they claim. While no form has such a field there is nothing to attack, and the first one is attacked on its first day.
 */
final class Uploads implements Attack {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BOMB_MEGABYTES = 200;

    @Override
    public void run(Scene scene) {
        Map<String, String> files = files();
        for (Found found : scene.ownForms()) {
            if (found.form().files().findAny().isPresent()) {
                files.forEach((name, content) -> send(found.person(), found.form(), name, content));
            }
        }
    }

    private static void send(Person person, Form found, String name, String content) {
        person.fresh(found)
                .ifPresent(form -> form.commands().forEach(command -> {
                    Instant begun = Instant.now();
                    person.send(packed(form, command, name, content));
                    if (Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
                        person.report(
                                Leak.Kind.FILE, "POST " + form.action() + " " + name, "took longer than " + PATIENCE);
                    }
                }));
    }

    private static Request packed(Form form, Command command, String name, String content) {
        Filler filler = new Filler(field -> Payload.MARK, "nobody@elsewhere.example");
        Multipart parts = new Multipart().with(command.on(filler.politely(form)));
        form.files().forEach(file -> parts.with(file.name(), name, content));
        return parts.in(form.request(Fields.NONE, command));
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bomb.zip", zip(Map.of("manifest.json", zeros(), "a.csv", zeros())));
        files.put(
                "climb.zip",
                zip(Map.of(
                        "../../../../tmp/" + Payload.MARK, "x",
                        "/tmp/" + Payload.MARK, "x",
                        "..\\" + Payload.MARK, "x")));
        files.put("nested.zip", zip(Map.of("a.zip", zip(Map.of("b.zip", zip(Map.of("c.csv", "x")))))));
        files.put("../../" + Payload.MARK + ".csv", "a;b\n=1+1;<" + Payload.MARK + ">\n");
        files.put(
                "formula.csv",
                Multipart.utf8(String.join("\n", Payload.FORMULAS) + "\n" + String.join("\n", Payload.ALL)));
        files.put("none.zip", "PK\u0003\u0004 and nothing else");
        files.put("picture.csv", "\u0089PNG\u0000\u00ff\u00fe".repeat(1_000));
        files.put(
                "entity.csv",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        files.put("long.csv", "a;".repeat(300_000));
        files.put("empty.csv", "");
        files.put("deep.geojson", "{\"features\":" + "[".repeat(1_000_000));
        files.put("endless.geojson", "{\"a\":{\"b\":[");
        files.put("number.geojson", "{\"features\":[{\"properties\":{\"code\":" + "9".repeat(1_000_000) + "}}]}");
        return files;
    }

    private static String zeros() {
        return "0".repeat(BOMB_MEGABYTES * 1_048_576 / 2);
    }

    private static String zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** A file that holds something useful may be taken: at the attacker's own. */
    @Override
    public boolean mustChangeNothing() {
        return false;
    }
}
