package org.maillage.admin.federation;

import java.io.Serializable;
import org.maillage.directory.entity.Commune;

/** The accompaniments of a period in one commune, in proportion to those who live there, as the latest legal census says. */
public record CommuneRate(Commune commune, int amount) implements Serializable {

    /** How many for a thousand inhabitants. */
    public double perThousand() {
        return commune.perThousand(amount);
    }
}
