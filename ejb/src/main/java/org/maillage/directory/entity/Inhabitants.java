package org.maillage.directory.entity;

import java.io.Serializable;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many people live somewhere, as the latest legal census says.
 *
 * @param number 0 where nobody lives, or where it is not known where that is
 */
public record Inhabitants(long number) implements Serializable {

    public static final Inhabitants NOBODY = new Inhabitants(0);

    private static final double THOUSAND = 1000;

    private static final double TENTHS = 10;

    /** Those of some communes together. */
    public static Inhabitants of(Collection<Commune> communes) {
        return new Inhabitants(communes.stream().mapToLong(Commune::population).sum());
    }

    /** So many for a thousand of them; {@code null} where nobody lives, or where nothing is told of how many there are. */
    public @Nullable Double perThousand(@Nullable Integer amount) {
        return amount == null || number == 0 ? null : THOUSAND * amount / number;
    }

    /** The same with one decimal, rounded down: of what is at least so much, no more than that is told. */
    public @Nullable Double leastPerThousand(@Nullable Integer amount) {
        return amount == null || number == 0 ? null : Math.floor(TENTHS * THOUSAND * amount / number) / TENTHS;
    }
}
