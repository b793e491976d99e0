package org.maillage.systemtest.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What is looked for in every answer to everybody. */
final class Checks {

    /** A stack trace, a class, or the name of what the product is made of. Words of the pages never look like this. */
    private static final Pattern INTERNALS = Pattern.compile(
            "^[ \\t\\r\\n]+at [\\w.$]+\\(|\\b(java\\.(lang|util|io|sql)|jakarta\\.[a-z.]+|org\\.maillage\\.[a-z.]+)\\.[A-Z]\\w+"
                    + "|com\\.sun\\.faces|\\b\\w{1,60}Exception\\b|Payara|GlassFish|Grizzly|Mojarra|EclipseLink|SQLSTATE|MariaDB",
            Pattern.MULTILINE);

    /** One of these stands in whatever {@link #INTERNALS} finds: they are found much faster, and most answers hold none. */
    private static final List<String> BEGINNINGS = List.of(
            " at ",
            "\tat ",
            "\rat ",
            "\nat ",
            "java.",
            "jakarta.",
            "org.maillage.",
            "com.sun.faces",
            "Exception",
            "Payara",
            "GlassFish",
            "Grizzly",
            "Mojarra",
            "EclipseLink",
            "SQLSTATE",
            "MariaDB");

    private static final Map<String, String> HEADERS = Map.of(
            "x-content-type-options", "nosniff",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    /** Longer than any refusal of the server itself, shorter than any page. */
    private static final int SHORT = 400;

    /** The server's own words for what it does by default: not implemented, wrong version. */
    private static final Set<Integer> REFUSALS_ABOVE_500 = Set.of(501, 505);

    private Checks() {}

    static List<Check> all(Secrets secrets, String authority) {
        return List.of(
                check(Leak.Kind.FOREIGN_SECRET, (who, asked, reply) -> foreignSecret(secrets, who, asked, reply)),
                check(Leak.Kind.INTERNALS, Checks::internals),
                check(Leak.Kind.BROKEN, Checks::broken),
                check(Leak.Kind.LIVE_MARKUP, Checks::liveMarkup),
                check(Leak.Kind.UNPROTECTED, Checks::unprotected),
                check(Leak.Kind.FOREIGN_HOST, (who, asked, reply) -> foreignHost(authority, reply)),
                check(Leak.Kind.FORMULA, (who, asked, reply) -> Spreadsheets.formula(reply)));
    }

    private interface Look {
        Optional<String> at(Person who, Request asked, Reply reply);
    }

    private static Check check(Leak.Kind kind, Look look) {
        return new Check() {
            @Override
            public Leak.Kind kind() {
                return kind;
            }

            @Override
            public Optional<String> finding(Person who, Request asked, Reply reply) {
                return look.at(who, asked, reply);
            }
        };
    }

    private static Optional<String> foreignSecret(Secrets secrets, Person who, Request asked, Reply reply) {
        if (!who.isOutsider()) {
            return Optional.empty();
        }
        secrets.typed(asked);
        String text = String.join("\n", reply.headers()) + "\n" + Spreadsheets.content(reply);
        Set<String> found = secrets.in(text, asked);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.size() + " secrets, " + first(found));
    }

    private static Optional<String> internals(Person who, Request asked, Reply reply) {
        Optional<String> named = Stream.of("server", "x-powered-by")
                .filter(header -> reply.header(header).isPresent())
                .findFirst();
        if (named.isPresent() || reply.type().matches(".*(javascript|css|svg|zip|octet).*")) {
            return named;
        }
        String text = withoutScripts(reply.text());
        if (BEGINNINGS.stream().noneMatch(text::contains)) {
            return Optional.empty();
        }
        Matcher internals = INTERNALS.matcher(text);
        return internals.find() && !asked.says(internals.group()) ? Optional.of(internals.group()) : Optional.empty();
    }

    private static String withoutScripts(String text) {
        return text.replaceAll("(?s)<script\\b.*?</script>|jakarta\\.faces\\.\\w+", "");
    }

    private static Optional<String> broken(Person who, Request asked, Reply reply) {
        return reply.status() >= 500 && !REFUSALS_ABOVE_500.contains(reply.status())
                ? Optional.of("status " + reply.status())
                : Optional.empty();
    }

    /** The payloads of the attacks are an element and an attribute that no page of ours has. */
    private static Optional<String> liveMarkup(Person who, Request asked, Reply reply) {
        String text = reply.isHtml() ? reply.text() : "";
        if (!text.contains(Payload.MARK)) {
            return Optional.empty();
        }
        Document document = Jsoup.parse(text.replace("<![CDATA[", "").replace("]]>", ""));
        String alive = "<" + Payload.MARK;
        return !document.select(Payload.MARK + ", [on" + Payload.MARK + "]").isEmpty()
                        || document.select("script").stream()
                                .anyMatch(script -> script.data().contains(alive))
                        || text.contains("<" + Payload.MARK)
                ? Optional.of("markup of a payload is alive")
                : Optional.empty();
    }

    /**
     * Whatever the application answers is protected. What the server refuses before it asks the application is not: then it must
     * be a few bytes that carry nothing.
     */
    private static Optional<String> unprotected(Person who, Request asked, Reply reply) {
        boolean refusalOfTheServer = reply.header("content-security-policy").isEmpty()
                && reply.header("set-cookie").isEmpty()
                && reply.raw().length() < SHORT
                && (!reply.isOk() || reply.raw().isEmpty());
        if (refusalOfTheServer) {
            return Optional.empty();
        }
        String policy = reply.header("content-security-policy").orElse("");
        if (!policy.startsWith("default-src 'none'")
                || !policy.contains("frame-ancestors 'none'")
                || policy.contains("unsafe-")) {
            return Optional.of("content-security-policy: " + policy);
        }
        boolean kept = !asked.path().contains("jakarta.faces.resource")
                && !reply.header("cache-control").orElse("").contains("no-store");
        return HEADERS.entrySet().stream()
                .filter(header -> !reply.header(header.getKey()).orElse("").equals(header.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> kept ? Optional.of("cache-control") : Optional.empty());
    }

    private static Optional<String> foreignHost(String authority, Reply reply) {
        String own = "https?://" + Pattern.quote(authority) + "(/.*)?";
        return reply.leadsTo()
                .filter(to -> !to.matches("/([^/\\\\].*)?") && !to.matches(own))
                .or(() -> Optional.of("a link to " + Payload.FOREIGN_HOST)
                        .filter(link ->
                                reply.isHtml() && reply.raw().contains("href=\"http://" + Payload.FOREIGN_HOST)));
    }

    private static String first(Set<String> found) {
        return found.iterator().next();
    }
}
