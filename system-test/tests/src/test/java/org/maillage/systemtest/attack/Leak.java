package org.maillage.systemtest.attack;

/**
 * Something that an attack reached.
 *
 * @param attack which one
 * @param request who asked for what
 */
record Leak(Kind kind, String attack, String request, String detail) {

    /** What went wrong. */
    enum Kind {
        /** A text or an id of the victim in an answer or a mail to somebody else. */
        FOREIGN_SECRET,
        /** A row changed that the attacker has no business with. */
        CHANGED_ROW,
        /** A page was shown to somebody who may not open it, or a form acted that may not. */
        TRESPASS,
        /** A stack trace, or the name or version of what the product is made of. */
        INTERNALS,
        /** The product broke: an error that it did not foresee. Remarked upon, no leak as long as the answer tells nothing. */
        BROKEN,
        /** Markup or script that came in as text and came out alive. */
        LIVE_MARKUP,
        /** A header is missing by which a browser protects the person. */
        UNPROTECTED,
        /** An answer that leads to another host. */
        FOREIGN_HOST,
        /** A cell that a spreadsheet would execute. */
        FORMULA,
        /** A mail with a header or an addressee that nobody meant. */
        MAIL,
        /** A file outside of where files belong, or an answer that takes too long. */
        FILE
    }

    boolean isRemark() {
        return kind == Kind.BROKEN;
    }

    @Override
    public String toString() {
        return kind + " by " + attack + ": " + request + ": " + detail;
    }
}
