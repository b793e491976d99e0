package org.maillage.activities.entity;

/** Where an accompaniment took place. */
public enum PlaceKind {
    /** At a site of the structure, or lent to it. */
    SITE,
    /** At the home of the person helped. */
    HOME,
    /** At a distance: telephone, mail, screen sharing. */
    REMOTE,
    /** Anywhere else. */
    ELSEWHERE;

    /** Whether the commune must be told, because no site tells it. */
    public boolean needsCommune() {
        return this == HOME || this == ELSEWHERE;
    }
}
