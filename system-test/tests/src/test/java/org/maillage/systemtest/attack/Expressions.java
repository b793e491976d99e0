package org.maillage.systemtest.attack;

/** What only a reader of its answer sees: a payload that was computed, or that became a header. */
final class Expressions {

    private Expressions() {}

    static void look(Person person, String target, Reply reply) {
        boolean computed = reply.isHtml() && reply.text().contains(Payload.COMPUTED);
        if (computed
                || reply.header(Payload.HEADER.toLowerCase(java.util.Locale.ROOT))
                        .isPresent()) {
            person.report(
                    Leak.Kind.LIVE_MARKUP, target, computed ? "an expression was computed" : "a header was injected");
        }
    }
}
