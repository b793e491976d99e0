package org.maillage.ui.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.platform.config.Settings;

/** Finds what a path asks, from the pages of the application and those that both applications share. */
@ApplicationScoped
class PageGuard {

    /** Style sheets, scripts and pictures of the product: public, and the only paths that are served without a look at the session. */
    static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private Pages pages;

    @Inject
    private Settings settings;

    Optional<Access> find(String path) {
        Map<String, Access> rules = new HashMap<>(pages.rules());
        rules.put(RESOURCES, Access.OPEN);
        rules.put("/errors/", Access.OPEN);
        rules.put("/language", Access.OPEN);
        rules.put("/sign-out", Access.OPEN);
        if (settings.demo()) {
            rules.put("/catalogue", Access.OPEN);
        }
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
