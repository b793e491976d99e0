package org.maillage.systemtest.attack;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An answer as a page: its links and its forms. */
final class Page {

    private final String target;
    private final Reply reply;
    private final Document document;

    Page(String target, Reply reply) {
        this.target = target;
        this.reply = reply;
        this.document = Jsoup.parse(reply.isHtml() ? reply.text() : "");
    }

    String target() {
        return target;
    }

    Reply reply() {
        return reply;
    }

    Document document() {
        return document;
    }

    /** Every address of this host that the page names, those of files included. */
    List<String> links() {
        return Markup.links(document, target);
    }

    List<Form> forms() {
        return Markup.forms(document, target);
    }

    Form form(String id) {
        return forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No form " + id + " at " + target + ", status " + reply.status()));
    }
}
