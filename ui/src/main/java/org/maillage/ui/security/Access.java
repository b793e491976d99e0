package org.maillage.ui.security;

/**
 * What a page asks of the person who opens it.
 *
 * @param level whether one must be signed in
 * @param permission the permission needed, empty unless the level is {@link Level#PERMITTED}
 */
public record Access(Level level, String permission) {

    /** Anybody, signed in or not. */
    public static final Access OPEN = new Access(Level.OPEN, "");

    /** Anybody who is signed in. */
    public static final Access SIGNED_IN = new Access(Level.SIGNED_IN, "");

    /** Whoever holds this permission {@code component:verb}. */
    public static Access needs(String permission) {
        return new Access(Level.PERMITTED, permission);
    }

    /** The three ways to guard a page. */
    public enum Level {
        OPEN,
        SIGNED_IN,
        PERMITTED
    }
}
