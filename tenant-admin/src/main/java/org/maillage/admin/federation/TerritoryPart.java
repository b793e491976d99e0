package org.maillage.admin.federation;

import java.io.Serializable;
import java.util.List;
import org.maillage.directory.entity.Commune;

/**
 * The communes of a territory that belong to one EPCI.
 *
 * @param name name of the EPCI, empty for communes without any
 * @param communes those in the territory, by name
 * @param whole how many communes the EPCI has
 */
public record TerritoryPart(String name, List<Commune> communes, int whole) implements Serializable {

    public TerritoryPart {
        communes = List.copyOf(communes);
    }

    /** Whether the EPCI is in the territory with all its communes. */
    public boolean isWhole() {
        return communes.size() == whole;
    }
}
