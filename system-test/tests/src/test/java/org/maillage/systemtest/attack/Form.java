package org.maillage.systemtest.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form of a page.
 *
 * @param page the address of the page on which it stands
 * @param action where it is sent
 */
record Form(String page, String id, String action, List<Control> controls, List<Command> commands) {

    private static final int EXAMPLES = 2;

    String path() {
        return Targets.path(page);
    }

    /** What names this form among all pages of its kind. One that is no form of Faces is the same wherever it stands. */
    String shape() {
        return (isFaces() ? Targets.shape(page) : "") + "#" + id + action;
    }

    /** As it would be sent if nobody typed anything. */
    Fields untouched() {
        Fields fields = Fields.NONE;
        for (Control control : controls) {
            if (!(control.kind() == Control.Kind.CHOICE && control.value().isEmpty())
                    && control.kind() != Control.Kind.FILE) {
                fields = fields.and(control.name(), control.value());
            }
        }
        return fields;
    }

    /** What the page keeps in it: its state above all. */
    Fields hidden() {
        Fields fields = Fields.NONE;
        for (Control control : controls) {
            if (control.kind() == Control.Kind.HIDDEN) {
                fields = fields.and(control.name(), control.value());
            }
        }
        return fields;
    }

    boolean isFaces() {
        return controls.stream().anyMatch(control -> control.name().equals(Fields.VIEW_STATE));
    }

    /** Whether it tells a network other than this one what is typed: that is what it is for, as when a structure asks to join one. */
    boolean isForAnother(String network) {
        return Targets.parameters(page)
                .first("network")
                .filter(named -> !named.equals(network))
                .isPresent();
    }

    Stream<Control> texts() {
        return controls.stream().filter(Control::isText);
    }

    Stream<Control> files() {
        return controls.stream().filter(control -> control.kind() == Control.Kind.FILE);
    }

    Request request(Fields fields, Command command) {
        Request plain = Request.post(action, command.on(fields)).with("Referer", page);
        Request request = files().findAny().isPresent() ? withoutFiles(plain, command.on(fields)) : plain;
        return command.script() ? request.with("Faces-Request", "partial/ajax") : request;
    }

    private Request withoutFiles(Request plain, Fields fields) {
        Multipart parts = new Multipart().with(fields);
        files().forEach(file -> parts.with(file.name(), "", ""));
        return parts.in(plain);
    }

    /** The buttons, two of each kind: those of the rows of a table differ only in the number of their row. */
    List<Command> kindsOfCommands() {
        Map<String, Integer> examples = new HashMap<>();
        return commands.stream()
                .filter(command -> examples.merge(command.kind(), 1, Integer::sum) <= EXAMPLES)
                .toList();
    }

    /** The same form on another answer of its page. */
    Optional<Form> in(Reply reply) {
        return new Page(page, reply)
                .forms().stream()
                        .filter(other -> other.id.equals(id))
                        .filter(other -> other.path().equals(path()))
                        .findFirst();
    }

    /** What the Enter key presses; without such a button, whatever there is, or nothing. */
    Command main() {
        return commands.stream()
                .filter(Command::submits)
                .findFirst()
                .or(() -> commands.stream().findFirst())
                .orElse(Command.button("", ""));
    }
}
