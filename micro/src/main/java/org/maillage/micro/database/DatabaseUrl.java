package org.maillage.micro.database;

import java.util.regex.Pattern;

/** The address of a database server, as {@code jdbc:mariadb://host:port/}, with or without driver options. */
public record DatabaseUrl(String text) {

    private static final Pattern PARTS = Pattern.compile("(jdbc:mariadb:[^/]*//[^/?]+)(/[^?]*)?(\\?.*)?");

    public DatabaseUrl {
        if (!PARTS.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the address of a MariaDB server: " + text);
        }
    }

    /** The same server and options with this schema, whatever schema the address named. */
    public String schema(String schema) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException(text);
        }
        var options = parts.group(3) == null ? "" : parts.group(3);
        return parts.group(1) + "/" + schema + options;
    }

    /**
     * The same for the application: the server prepares each statement once and keeps it. Through a view this matters, because an
     * unprepared statement reads the definition of the view every time.
     */
    public String prepared(String schema) {
        var address = schema(schema);
        return address + (address.contains("?") ? "&" : "?") + "useServerPrepStmts=true";
    }

    public String server() {
        return schema("");
    }
}
