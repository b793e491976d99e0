package org.maillage.systemtest.attack;

/** One way to get at what belongs to somebody else. */
interface Attack {

    void run(Scene scene);

    /**
     * Whether it must fail as a whole: then no row of anybody may have changed afterwards. The rows of the victim may never have.
     */
    default boolean mustChangeNothing() {
        return true;
    }

    /** Whether somebody takes part who may write at the victim's. */
    default boolean hasInsider() {
        return false;
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
