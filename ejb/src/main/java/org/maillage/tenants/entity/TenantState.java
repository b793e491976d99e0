package org.maillage.tenants.entity;

import java.util.Set;

/**
 * Where a structure stands in its life, and what that means for everything it does. The one list of these effects in the product;
 * {@code docs/tenants.md} explains it to people.
 */
public enum TenantState {
    /** It asks to join a network and does not exist yet. */
    REQUESTED,

    /** The network said no, and why. */
    REFUSED,

    /** It works. */
    ACTIVE(Effect.SIGN_IN, Effect.READ, Effect.WRITE, Effect.INVITE, Effect.COUNT, Effect.RECEIVE),

    /** Its network stopped it for a while: its people read, and are told why they cannot write. */
    SUSPENDED(Effect.SIGN_IN, Effect.READ, Effect.COUNT),

    /** It goes away on a day: until then its people read, and take everything along. */
    LEAVING(Effect.SIGN_IN, Effect.READ, Effect.COUNT, Effect.RECEIVE),

    /** It is gone with all personal data; the figures that it published stay as they are. */
    CLOSED;

    /** What a state allows. */
    public enum Effect {
        /** Its people may sign in, and invited ones take up their role. */
        SIGN_IN,
        /** Its people see its rows, and take them along. */
        READ,
        /** Its people record, correct and delete. */
        WRITE,
        /** Mails leave in its name, such as invitations. */
        INVITE,
        /** Jobs work for it: its figures follow what was recorded, and are published anew. */
        COUNT,
        /** Its open sites are among those where its networks say that people are received. */
        RECEIVE
    }

    private final Set<Effect> effects;

    TenantState(Effect... effects) {
        this.effects = Set.of(effects);
    }

    /** Whether a structure in this state may do so. */
    public boolean allows(Effect effect) {
        return effects.contains(effect);
    }

    /** Whether its people see everything and change nothing. */
    public boolean isReadOnly() {
        return allows(Effect.READ) && !allows(Effect.WRITE);
    }
}
