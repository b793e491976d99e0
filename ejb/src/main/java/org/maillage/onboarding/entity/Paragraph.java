package org.maillage.onboarding.entity;

import java.io.Serializable;

/**
 * A piece of a text that a structure accepts.
 *
 * @param kind what it is
 * @param words plain words, without any markup
 */
public record Paragraph(Kind kind, String words) implements Serializable {

    /** The pieces of which a text is made. */
    public enum Kind {
        HEADING,
        TEXT,
        ITEM
    }
}
