package org.maillage.directory.entity;

/** The kinds of zones in which public money for inclusion is answered for on its own. A commune may be of several. */
public enum PriorityZone {
    /**
     * Communes in which a quartier prioritaire de la politique de la ville lies, be it a small part of them (decree 2023-1314; overseas, decree
     * 2024-1212).
     */
    QPV,

    /** Communes that are classified as France ruralités revitalisation, socle or plus, as a whole or in part (arrêté of 19 June 2024 and later ones). */
    FRR,

    /** Communes that are neither: of these there is no list. */
    NONE;

    /** Whether a list says which communes are of it. */
    public boolean isListed() {
        return this != NONE;
    }
}
