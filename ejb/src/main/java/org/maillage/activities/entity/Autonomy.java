package org.maillage.activities.entity;

/** How far the person helped did it alone. */
public enum Autonomy {
    GUIDED,
    GUIDED_IF_NEEDED,
    AUTONOMOUS
}
