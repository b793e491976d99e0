package org.maillage.systemtest.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a browser is told, on every answer, to protect the person in front of it. */
final class Protection {

    private static final Map<String, String> EXPECTED = Map.of(
            "x-content-type-options", "nosniff",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    private Protection() {}

    /**
     * What this answer lacks, or tells too much.
     *
     * @param path of the answer, with its query
     * @param headers finds a header by its name in lower case
     */
    static List<String> faults(String path, Function<String, Optional<String>> headers) {
        List<String> faults = new ArrayList<>();
        String policy = headers.apply("content-security-policy").orElse("");
        if (!isStrict(policy)) {
            faults.add(path + ": the policy is not strict: '" + policy + "'");
        }
        EXPECTED.forEach((name, value) -> {
            if (!headers.apply(name).equals(Optional.of(value))) {
                faults.add(path + ": " + name + " is " + headers.apply(name));
            }
        });
        if (!headers.apply("permissions-policy").orElse("").contains("camera=()")) {
            faults.add(path + ": the camera is not refused");
        }
        for (String boast : List.of("server", "x-powered-by")) {
            headers.apply(boast).ifPresent(value -> faults.add(path + ": " + boast + " is " + value));
        }
        boolean kept = path.contains("jakarta.faces.resource");
        if (!kept && !headers.apply("cache-control").orElse("").contains("no-store")) {
            faults.add(path + ": may be stored");
        }
        return faults;
    }

    /** Scripts by nonce or from the host only, nothing from elsewhere, no plug-in, no frame around us. */
    static boolean isStrict(String policy) {
        Map<String, String> directives = Arrays.stream(policy.split(";"))
                .map(String::strip)
                .filter(directive -> directive.contains(" "))
                .collect(Collectors.toMap(
                        directive -> directive.substring(0, directive.indexOf(' ')),
                        directive -> directive.substring(directive.indexOf(' ') + 1),
                        (first, second) -> first));
        String others = directives.getOrDefault("default-src", "*");
        String scripts = directives.getOrDefault("script-src", others);
        return isOneOf(others, "'self'", "'none'")
                && isOneOf(directives.getOrDefault("object-src", others), "'none'")
                && isOneOf(directives.get("base-uri"), "'self'", "'none'")
                && isOneOf(directives.get("frame-ancestors"), "'none'")
                && isOneOf(directives.get("form-action"), "'self'")
                && Arrays.stream(scripts.split(" "))
                        .allMatch(source -> source.equals("'self'") || source.startsWith("'nonce-"))
                && directives.values().stream().noneMatch(sources -> sources.matches(".*(\\*|https?:).*"));
    }

    private static boolean isOneOf(String value, String... allowed) {
        return value != null && Arrays.asList(allowed).contains(value);
    }
}
