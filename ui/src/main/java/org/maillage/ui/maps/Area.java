package org.maillage.ui.maps;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A territory and its figure.
 *
 * @param code of the région, département, EPCI (SIREN) or commune
 * @param label its name
 * @param amount how many; {@code null} when hidden because the count is small
 * @param link where its own figures are, a path of the product; {@code null} when there is nothing to open
 */
public record Area(
        String code,
        String label,
        @Nullable Long amount,
        @Nullable String link) implements Serializable {

    public boolean isHidden() {
        return amount == null;
    }
}
