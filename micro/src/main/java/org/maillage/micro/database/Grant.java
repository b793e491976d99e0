package org.maillage.micro.database;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rights of an account on one object of the database, as SHOW GRANTS tells them. */
record Grant(String object, Set<String> rights) {

    private static final Pattern ON_OBJECT = Pattern.compile(
            "GRANT (.+?) ON ((?:FUNCTION |PROCEDURE |PACKAGE |PACKAGE BODY )?(?:\\*|`[^`]+`)\\.(?:\\*|`[^`]+`)) TO .*?( WITH GRANT OPTION)?");

    Grant {
        rights = new TreeSet<>(rights);
    }

    static Grant onView(String schema, String view, Set<String> rights) {
        return new Grant("`%s`.`%s`".formatted(schema, view), rights);
    }

    /** Empty when the line grants nothing but the right to connect. */
    static Optional<Grant> shown(String line) {
        var matcher = ON_OBJECT.matcher(line);
        if (!matcher.matches()) {
            throw new UnsafeSchemaException("unexpected right, remove it: " + withoutPassword(line));
        }
        // A comma inside parentheses separates columns, not rights.
        var rights = Arrays.stream(matcher.group(1).split(", (?![^(]*\\))"))
                .filter(right -> !right.equals("USAGE"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (matcher.group(3) != null) {
            rights.add("GRANT OPTION");
        }
        return rights.isEmpty() ? Optional.empty() : Optional.of(new Grant(matcher.group(2), rights));
    }

    /** The same object with the rights that the other grant does not hold. */
    Optional<Grant> minus(Set<String> others) {
        var rest = new TreeSet<>(rights);
        rest.removeAll(others);
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Grant(object, rest));
    }

    String grantTo(String account) {
        return "GRANT " + String.join(", ", rights) + " ON " + object + " TO " + account;
    }

    String revokeFrom(String account) {
        return "REVOKE " + String.join(", ", rights) + " ON " + object + " FROM " + account;
    }

    private static String withoutPassword(String line) {
        return line.replaceAll(" IDENTIFIED .*", "");
    }
}
