package org.maillage.admin.federation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Inhabitants;

/** The accompaniments of a period in one commune, in proportion to those who live there, as the latest legal census says. */
public record CommuneRate(Commune commune, int amount) implements Serializable {

    /** How many for a thousand inhabitants. */
    public double perThousand() {
        return commune.perThousand(amount);
    }

    /** The same as it is told; {@code null} where nobody lives. */
    public @Nullable Double told() {
        return new Inhabitants(commune.population()).perThousand(amount);
    }
}
