package org.maillage.systemtest.attack;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses below the host: what an attacker does with their parameters. */
final class Targets {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final int LENGTH = 36;
    private static final int BEGINNING = 8;

    private Targets() {}

    static String path(String target) {
        return target.split("[?#;]", 2)[0];
    }

    static Fields parameters(String target) {
        int at = target.indexOf('?');
        return at < 0 ? Fields.NONE : Fields.decoded(target.substring(at + 1).replaceFirst("#.*", ""));
    }

    static String with(String target, Fields parameters) {
        return parameters.isEmpty() ? path(target) : path(target) + "?" + parameters.encoded();
    }

    /** Pages of one kind: the same path and the same parameters, whatever their values. */
    static String shape(String target) {
        return path(target) + parameters(target).names().stream().sorted().toList();
    }

    /** Where a dash stands there may be one: every answer is searched for them. */
    static Set<String> ids(String text) {
        Set<String> ids = new HashSet<>();
        for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            int begin = dash - BEGINNING;
            int end = begin + LENGTH;
            if (begin >= 0
                    && end <= text.length()
                    && ID.matcher(text).region(begin, end).matches()) {
                ids.add(text.substring(begin, end));
            }
        }
        return ids;
    }

    static boolean isId(String value) {
        return ID.matcher(value).matches() || value.matches("[0-9]{1,10}");
    }

    static boolean hasId(Collection<String> values) {
        return values.stream().anyMatch(value -> ID.matcher(value).matches());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
