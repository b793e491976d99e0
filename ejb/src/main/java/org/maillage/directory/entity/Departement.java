package org.maillage.directory.entity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A département of France, or an overseas collectivity, which takes its place in every code.
 *
 * @param code two or three characters of the INSEE, such as {@code 13}, {@code 2A} or {@code 974}
 * @param name such as {@code Bouches-du-Rhône}
 * @param region the code of its région; an overseas collectivity belongs to none
 */
public record Departement(
        String code, String name, @Nullable String region) implements Serializable {

    /** Whether this is an overseas collectivity, such as Nouvelle-Calédonie, and no département by law. */
    public boolean isOverseasCollectivity() {
        return region == null;
    }

    /** Name and code, such as {@code Bouches-du-Rhône (13)}. */
    public String label() {
        return name + " (" + code + ")";
    }
}
