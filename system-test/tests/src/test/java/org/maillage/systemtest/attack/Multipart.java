package org.maillage.systemtest.attack;

import java.nio.charset.StandardCharsets;

/** A form with files, as a browser packs it. */
final class Multipart {

    private static final String BOUNDARY = "----wxattack";
    private static final String LINE = "\r\n";

    private final StringBuilder body = new StringBuilder();

    Multipart with(Fields fields) {
        fields.all().forEach(field -> part("name=\"" + field.name() + "\"", utf8(field.value())));
        return this;
    }

    /** @param name of the file, empty when nobody has chosen one */
    Multipart with(String field, String name, String content) {
        String type = LINE + "Content-Type: application/octet-stream";
        part("name=\"" + field + "\"; filename=\"" + name + "\"" + type, content);
        return this;
    }

    /** The same request with these fields and files instead of its own. */
    Request in(Request form) {
        return form.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .saying(body + "--" + BOUNDARY + "--" + LINE);
    }

    private void part(String disposition, String content) {
        body.append("--").append(BOUNDARY).append(LINE);
        body.append("Content-Disposition: form-data; ").append(disposition);
        body.append(LINE).append(LINE).append(content).append(LINE);
    }

    /** As bytes of the body: one character is one byte. */
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
