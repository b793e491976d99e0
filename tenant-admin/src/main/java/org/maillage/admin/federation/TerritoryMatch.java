package org.maillage.admin.federation;

import java.io.Serializable;

/**
 * A piece of France that was found and can be added to a territory as a whole.
 *
 * @param kind which code it is
 * @param code code of the région, département or commune, SIREN of the EPCI
 * @param name as people know it
 * @param communes how many communes it holds
 */
public record TerritoryMatch(Kind kind, String code, String name, int communes) implements Serializable {

    /** The kinds, the largest first. */
    public enum Kind {
        REGION,
        DEPARTEMENT,
        EPCI,
        COMMUNE
    }
}
