package org.maillage.directory.entity;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of France, overseas included.
 *
 * @param code five characters of the INSEE (code officiel géographique), such as {@code 13004}: not a postal code
 * @param name with its accents and hyphens
 * @param postalCodes at least one, ascending; several communes may share one
 * @param departement code of the département or of the overseas collectivity
 * @param epci SIREN of its EPCI; a few islands and the overseas collectivities have none
 * @param population inhabitants in the latest legal census
 */
public record Commune(
        String code,
        String name,
        List<String> postalCodes,
        String departement,
        @Nullable String epci,
        int population) implements Serializable {

    private static final int LISTED_POSTAL_CODES = 5;
    private static final double THOUSAND = 1000;

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }

    /** Name and INSEE code, unique in France: {@code Arles (13004)}. For people, who know postal codes, see {@link #display()}. */
    public String label() {
        return name + " (" + code + ")";
    }

    /** Name and postal codes, as people know the place: {@code Orgon (13660)}; of the largest cities, the first and the last. */
    public String display() {
        String codes = postalCodes.size() <= LISTED_POSTAL_CODES
                ? String.join(", ", postalCodes)
                : postalCodes.get(0) + " … " + postalCodes.get(postalCodes.size() - 1);
        return name + " (" + codes + ")";
    }

    /** Whether anybody lives there: six communes were destroyed in 1916 and kept their names. */
    public boolean isInhabited() {
        return population > 0;
    }

    /** So many, in proportion to a thousand of those who live there. */
    public double perThousand(int amount) {
        return THOUSAND * amount / population;
    }

    /** The time zone in which this commune lives. */
    public ZoneId zone() {
        return Zones.of(this);
    }
}
