package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Fills a form with something for each field: what the field asks for where that is known, else the attacker's text. */
final class Filler {

    private static final int MOST_CORRECTIONS = 3;

    /** Fields in which people are found. */
    private static final List<String> PEOPLE = List.of("known_input", "participants_input");

    private final UnaryOperator<String> text;
    private final String address;
    private final String preferred;

    /** @param text what goes into a field of that name that takes any text */
    Filler(UnaryOperator<String> text, String address) {
        this(text, address, "");
    }

    /** @param preferred is chosen wherever it is offered */
    Filler(UnaryOperator<String> text, String address, String preferred) {
        this.text = text;
        this.address = address;
        this.preferred = preferred;
    }

    /** Fields of a known kind keep to it, so that the others reach the database. */
    Fields politely(Form form) {
        Fields fields = form.untouched();
        for (Control control : form.controls()) {
            switch (control.kind()) {
                case TEXT -> fields = fields.with(control.name(), polite(control));
                case SECRET -> fields = fields.with(control.name(), "wrong " + text.apply(control.name()));
                case CHOICE -> fields = chosen(fields, control);
                default -> {
                    // Hidden fields stay, files have attacks of their own.
                }
            }
        }
        return fields;
    }

    /**
     * Sends a form so that what was typed is stored: where the product finds fault with a field, it gets something more modest, and the
     * form is sent again.
     */
    Reply persuade(Person person, Form form) {
        return persuade(person, form, politely(form));
    }

    /** @param first what is typed at first */
    Reply persuade(Person person, Form form, Fields first) {
        Fields fields = first;
        Reply reply = person.send(form.request(fields, form.main()));
        for (int i = 0; i < MOST_CORRECTIONS; i++) {
            Page page = new Page(form.page(), reply);
            List<String> faults = faults(page);
            Optional<Form> again = form.in(reply);
            if (page.document().select("#summary").isEmpty() || again.isEmpty()) {
                return reply;
            }
            // A field of a known kind gets what it asks for, whether or not the summary leads to it by its name.
            Fields base = i == 0 ? politely(form) : fields;
            fields = corrected(form, base, fields, faults).with(again.get().hidden());
            reply = person.send(again.get().request(fields, again.get().main()));
        }
        return reply;
    }

    /** The fields to which the summary of errors leads. */
    private static List<String> faults(Page page) {
        return page.document().select("#summary a[href^=#]").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .toList();
    }

    private Fields corrected(Form form, Fields base, Fields sent, List<String> faults) {
        Fields corrected = base;
        for (Control control : form.controls()) {
            if (faults.contains(control.name()) && control.kind() != Control.Kind.HIDDEN) {
                corrected = corrected.with(control.name(), modest(control, sent));
            }
        }
        return corrected;
    }

    /** What the field asks for, then what it held, then a plain word. */
    private String modest(Control control, Fields sent) {
        if (!control.isText()) {
            return control.value();
        }
        List<String> texts = Stream.of(polite(control), control.value(), Payload.MARK)
                .distinct()
                .toList();
        int refused = texts.indexOf(sent.first(control.name()).orElse(""));
        return texts.get(Math.min(refused + 1, texts.size() - 1));
    }

    /** The same text into every field that one can type into. */
    Fields rudely(Form form) {
        Fields fields = politely(form);
        for (Control control : form.controls()) {
            if (control.isText() || control.kind() == Control.Kind.SECRET) {
                fields = fields.with(control.name(), text.apply(control.name()));
            }
        }
        return fields;
    }

    /** The first of what is offered, where nothing is chosen; a single box that is not ticked stays so. */
    private Fields chosen(Fields fields, Control control) {
        boolean singleBox =
                control.mode().startsWith("checkbox") && control.options().size() < 2;
        boolean open = control.value().isEmpty() && !first(control).isEmpty() && !singleBox;
        if (!preferred.isEmpty() && control.options().contains(preferred)) {
            return fields.with(control.name(), preferred);
        }
        return open ? fields.with(control.name(), first(control)) : fields;
    }

    private static String first(Control control) {
        return control.options().stream()
                .filter(option -> !option.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the field holds if it asks for something particular; each kind of keyboard says what it expects. */
    private String polite(Control control) {
        String mode = control.mode();
        String name = control.name();
        if (mode.contains("email")) {
            return address;
        }
        if (name.endsWith("_input")) {
            // Whoever finds a person by some letters did not type a text; a commune is typed by its name.
            return PEOPLE.contains(name) ? control.value() : "Gramat";
        }
        if (name.equals("siret")) {
            return "90000050600015";
        }
        boolean particular = mode.matches(".*(numeric|tel|url|search|time|date).*");
        return particular ? orElse(control.value(), "1975") : text.apply(name);
    }

    private static String orElse(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }
}
