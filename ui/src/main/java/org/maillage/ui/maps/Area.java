package org.maillage.ui.maps;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A territory and its figure.
 *
 * @param code of the région, département, EPCI (SIREN) or commune
 * @param label its name
 * @param amount how many, or how many in proportion to something; {@code null} when it is not told
 * @param hidden whether it is not told because the count is small; otherwise there may be something or nothing
 * @param link where its own figures are, a path of the product; {@code null} when there is nothing to open
 */
public record Area(
        String code,
        String label,
        @Nullable Double amount,
        boolean hidden,
        @Nullable String link) implements Serializable {

    /** One whose figure is told, or hidden because it is small. */
    public Area(String code, String label, @Nullable Number amount, @Nullable String link) {
        this(code, label, amount == null ? null : Double.valueOf(amount.doubleValue()), amount == null, link);
    }

    /** One of which nothing is said, be there something or nothing. */
    public static Area untold(String code, String label) {
        return new Area(code, label, null, false, null);
    }

    public boolean isUntold() {
        return amount == null && !hidden;
    }
}
