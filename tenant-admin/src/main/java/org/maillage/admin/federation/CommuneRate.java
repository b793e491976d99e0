package org.maillage.admin.federation;

import java.io.Serializable;

/**
 * The accompaniments of a period in one commune, in proportion to those who live there.
 *
 * @param inhabitants in the latest legal census
 */
public record CommuneRate(String name, int amount, int inhabitants) implements Serializable {

    private static final double THOUSAND = 1000;

    /** How many for a thousand inhabitants. */
    public double perThousand() {
        return THOUSAND * amount / inhabitants;
    }
}
