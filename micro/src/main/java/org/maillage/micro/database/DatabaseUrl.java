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

    public String server() {
        return schema("");
    }
}
