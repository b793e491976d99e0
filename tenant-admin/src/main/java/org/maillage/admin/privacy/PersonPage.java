package org.maillage.admin.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.admin.audit.EventWords;
import org.maillage.admin.audit.ShownEvent;
import org.maillage.privacy.boundary.PersonFile;
import org.maillage.ui.language.Language;

/** Everything about a person as a page to read and to print, complete in itself. */
@RequestScoped
class PersonPage {

    /** How the product finds and orders its rows: of no interest to a reader, and in the other file. */
    private static final Set<String> TECHNICAL =
            Set.of("firstKey", "lastKey", "mediatorId", "outcome.procedure", "nameless");

    private static final String STYLE =
            "body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2b30}"
                    + "h1{font-size:1.7rem}h2{font-size:1.25rem;border-bottom:2px solid #0f5257;margin-top:2rem}"
                    + "dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.15rem 1rem;margin:.5rem 0 1.25rem;break-inside:avoid}"
                    + "dt{color:#55646a}dd{margin:0}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem .3rem 0;"
                    + "border-bottom:1px solid #dfdcd3;vertical-align:top}";

    @Inject
    private PersonWords words;

    @Inject
    private EventWords events;

    @Inject
    private Language language;

    String of(PersonFile file) {
        String title = escape(words.sentence("privacy.file.title", file.name()));
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language.getTag()
                + "\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + title
                + "</title><style>" + STYLE + "</style></head><body>\n<h1>" + title + "</h1>\n<p>"
                + escape(words.sentence("privacy.file.lead", words.value("", Instant.now()))) + "</p>\n");
        for (String entity : entities(file)) {
            html.append("<h2>").append(escape(words.entity(entity))).append("</h2>\n");
            file.rows().stream()
                    .filter(row -> row.parent() == null && row.entity().equals(entity))
                    .forEach(row -> append(html, file, row));
        }
        append(html, file.trail().stream().map(events::show).toList());
        return html.append("<p>")
                .append(escape(words.sentence("privacy.file.rights")))
                .append("</p>\n</body></html>\n")
                .toString();
    }

    private static List<String> entities(PersonFile file) {
        return file.rows().stream()
                .filter(row -> row.parent() == null)
                .map(PersonFile.Row::entity)
                .distinct()
                .toList();
    }

    private void append(StringBuilder html, PersonFile file, PersonFile.Row row) {
        html.append("<dl>");
        row.values().forEach((path, value) -> {
            if (!TECHNICAL.contains(path)) {
                append(html, words.attribute(path), words.value(path, value));
            }
        });
        children(file, row.id())
                .forEach(entity -> append(
                        html,
                        words.entity(entity),
                        file.rows().stream()
                                .filter(child -> row.id().equals(child.parent())
                                        && child.entity().equals(entity))
                                .flatMap(child -> child.values().entrySet().stream())
                                .map(value -> words.value(value.getKey(), value.getValue()))
                                .collect(Collectors.joining(", "))));
        html.append("</dl>\n");
    }

    private static List<String> children(PersonFile file, UUID parent) {
        return file.rows().stream()
                .filter(row -> parent.equals(row.parent()))
                .map(PersonFile.Row::entity)
                .distinct()
                .toList();
    }

    private static void append(StringBuilder html, String name, String value) {
        html.append("<dt>")
                .append(escape(name))
                .append("</dt><dd>")
                .append(escape(value))
                .append("</dd>");
    }

    /** What was done with the file, when and in which role: who it was is personal data of somebody else. */
    private void append(StringBuilder html, List<ShownEvent> trail) {
        html.append("<h2>").append(escape(words.sentence("privacy.file.trail"))).append("</h2>\n<table>");
        trail.forEach(event -> html.append("<tr><td>")
                .append(escape(event.at()))
                .append("</td><td>")
                .append(escape(event.action()))
                .append("</td><td>")
                .append(escape(event.role()))
                .append("</td></tr>\n"));
        html.append("</table>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
