package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A field of a form.
 *
 * @param value what it holds when the page is opened; empty for a box that is not ticked
 * @param options the values it offers, of a choice
 * @param mode what keyboard it asks for, or its type: what kind of text it takes
 */
record Control(String name, Kind kind, String value, List<String> options, String mode) {

    enum Kind {
        TEXT,
        SECRET,
        CHOICE,
        HIDDEN,
        FILE
    }

    /** Empty for what is no field: a button, or an input without a name, which is never sent. */
    static Optional<Control> of(Element element) {
        String name = element.attr("name");
        String type = element.attr("type");
        if (name.isEmpty() || element.is("button") || type.matches("submit|button|image|reset")) {
            return Optional.empty();
        }
        if (element.is("select")) {
            return Optional.of(choice(element, name));
        }
        Kind kind = switch (type) {
            case "hidden" -> Kind.HIDDEN;
            case "password" -> Kind.SECRET;
            case "file" -> Kind.FILE;
            case "radio", "checkbox" -> Kind.CHOICE;
            default -> Kind.TEXT;
        };
        boolean ticked = kind != Kind.CHOICE || element.hasAttr("checked");
        List<String> options = kind == Kind.CHOICE ? List.of(element.val()) : List.of();
        String mode = (type + " " + element.attr("inputmode")).strip();
        return Optional.of(new Control(name, kind, ticked ? element.val() : "", options, mode));
    }

    private static Control choice(Element select, String name) {
        List<String> options = select.select("option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .toList();
        Element selected = select.selectFirst("option[selected]");
        return new Control(name, Kind.CHOICE, selected == null ? "" : selected.val(), options, "select");
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }
}
