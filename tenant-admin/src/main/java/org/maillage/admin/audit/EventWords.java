package org.maillage.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.audit.ShownEvent.ShownChange;
import org.maillage.admin.audit.ShownEvent.ShownRow;
import org.maillage.audit.entity.Deed;
import org.maillage.ui.language.Phrases;

/** Puts the names of the code that an event holds into words; what has no word yet is shown as it is. */
@RequestScoped
public class EventWords {

    private static final DateTimeFormatter MAINLAND =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

    @Inject
    private Phrases phrases;

    public ShownEvent show(Deed deed) {
        return new ShownEvent(
                deed.getNumber(),
                at(deed.getHappenedAt()),
                who(deed),
                role(deed.getRole()),
                text(deed.getAddress()),
                action(deed.getAction()),
                deed.getEntity() == null ? "" : entity(deed.getEntity()),
                deed.getOutcome(),
                phrases.of("audit.outcome." + deed.getOutcome()),
                reason(deed.getReason()),
                rows(deed.getChanges()));
    }

    static String at(Instant instant) {
        return MAINLAND.format(instant);
    }

    /** The actions that have a word, by their name in the code. */
    Map<String, String> actions() {
        return phrases.below("audit.action.");
    }

    private String who(Deed deed) {
        if (!deed.getPerson().isEmpty()) {
            return deed.getPerson();
        }
        return phrases.of(Deed.SYSTEM.equals(deed.getRole()) ? "audit.who.system" : "audit.who.nobody");
    }

    private String role(@Nullable String role) {
        return role == null || Deed.SYSTEM.equals(role) ? "" : phrases.orElse("access.team.role." + role, role);
    }

    private String action(String action) {
        return phrases.orElse("audit.action." + action, action);
    }

    private String entity(String entity) {
        return phrases.orElse("audit.entity." + entity, entity);
    }

    /** The sentence that the person read, without the values that it named. */
    private String reason(@Nullable String reason) {
        return reason == null
                ? ""
                : phrases.orElse(reason, phrases.of("audit.reason.broken")).replaceAll("\\{\\d[^}]*}", "…");
    }

    private List<ShownRow> rows(String changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(changes))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(this::row)
                    .toList());
        }
    }

    private ShownRow row(JsonObject row) {
        if (row.containsKey("more")) {
            return new ShownRow(phrases.of("audit.rows.more", row.getInt("more")), "", List.of());
        }
        List<ShownChange> changes = row.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .map(this::change)
                .toList();
        return new ShownRow(
                entity(row.getString("entity")), phrases.of("audit.kind." + row.getString("kind")), changes);
    }

    private ShownChange change(JsonObject change) {
        String attribute = change.getString("name");
        String name = phrases.orElse("audit.attribute." + attribute, attribute);
        if (!change.containsKey("after")) {
            return new ShownChange(name, phrases.of("audit.change.hidden"));
        }
        String before = value(change.get("before"));
        String after = value(change.get("after"));
        return new ShownChange(name, before.isEmpty() ? after : phrases.of("audit.change.values", before, after));
    }

    private static String value(@Nullable JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
