package org.maillage.systemtest.attack;

/** On whose side a person stands. */
enum Side {
    /** Works in the structure that is attacked, or in its network. */
    VICTIM,
    /** Works in the other structure, its network, or above both: owns nothing of the victim and must see nothing of it. */
    ATTACKER,
    /** Is not signed in. */
    STRANGER
}
