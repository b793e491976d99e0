package org.maillage.ui.security;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a path asks, from the pages of the application and those that both applications share.
 */
final class PageGuard {

    /** Style sheets, scripts and pictures of the product: public, and open to anybody. */
    static final String RESOURCES = "/jakarta.faces.resource/";

    /** Tells how long a session lasts; a look at the session would prolong it. */
    static final String SESSION = "/session";

    private final Map<String, Access> rules;

    PageGuard(Map<String, Access> rules, boolean catalogue) {
        Map<String, Access> all = new HashMap<>(rules);
        all.put(RESOURCES, Access.OPEN);
        all.put("/errors/", Access.OPEN);
        all.put("/language", Access.OPEN);
        all.put("/sign-out", Access.OPEN);
        all.put(SESSION, Access.OPEN);
        all.put("/draft-keys", Access.SIGNED_IN);
        if (catalogue) {
            all.put("/catalogue", Access.OPEN);
        }
        this.rules = Map.copyOf(all);
    }

    /** Whether a path is served without a look at the session. */
    static boolean leavesSessionAlone(String path) {
        return path.startsWith(RESOURCES) || path.equals(SESSION);
    }

    Optional<Access> find(String path) {
        return find(path, rules);
    }

    static Optional<Access> find(String path, Map<String, Access> rules) {
        return rules.entrySet().stream()
                .filter(rule -> covers(rule.getKey(), path))
                .max(Comparator.comparingInt(rule -> rule.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static boolean covers(String rule, String path) {
        boolean folder = rule.length() > 1 && rule.endsWith("/");
        return folder ? path.startsWith(rule) : path.equals(rule);
    }
}
