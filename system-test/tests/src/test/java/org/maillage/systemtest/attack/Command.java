package org.maillage.systemtest.attack;

/**
 * What makes a form act: a button, or a script that sends a part of it.
 *
 * @param name the name that is sent; empty for a button that only sends its form
 * @param submits whether the Enter key presses it
 * @param script whether the page would send it by script
 */
record Command(String name, String value, boolean submits, boolean script) {

    static Command button(String name, String value) {
        return new Command(name, value, true, false);
    }

    /** A button that does nothing without a script. */
    static Command idle(String name, String value) {
        return new Command(name, value, false, false);
    }

    static Command script(String source) {
        return new Command(source, source, false, true);
    }

    /** What the buttons of all rows of a table have in common. One without a name is told by its value. */
    String kind() {
        return script + (name.isEmpty() ? value : name.replaceAll(":\\d+(?=:)", ":#"));
    }

    Fields on(Fields fields) {
        if (name.isEmpty()) {
            return fields;
        }
        Fields sent = fields.with(name, value);
        return script
                ? sent.with("jakarta.faces.partial.ajax", "true")
                        .with("jakarta.faces.source", name)
                        .with("jakarta.faces.partial.execute", "@all")
                        .with("jakarta.faces.partial.render", "@all")
                        .with("jakarta.faces.behavior.event", "action")
                        // What a lookup asks for while one types.
                        .with(name + "_query", "ar")
                : sent;
    }
}
