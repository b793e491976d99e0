package org.maillage.directory.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many people live somewhere, as the latest legal census says.
 *
 * @param number 0 where nobody lives, or where it is not known where that is
 */
public record Inhabitants(long number) implements Serializable {

    public static final Inhabitants NOBODY = new Inhabitants(0);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** More decimals are told of no rate, be it smaller still. */
    private static final int MOST_DECIMALS = 3;

    /** Those of some communes together. */
    public static Inhabitants of(Collection<Commune> communes) {
        return new Inhabitants(communes.stream().mapToLong(Commune::population).sum());
    }

    /**
     * So many for a thousand of them, with one decimal, or with the first that is not nought; {@code null} where nobody lives, or where
     * nothing is told of how many there are.
     */
    public @Nullable Double perThousand(@Nullable Integer amount) {
        return perThousand(amount, RoundingMode.HALF_EVEN);
    }

    /** The same, rounded down: of what is at least so much, no more than that is told. */
    public @Nullable Double leastPerThousand(@Nullable Integer amount) {
        return perThousand(amount, RoundingMode.DOWN);
    }

    private @Nullable Double perThousand(@Nullable Integer amount, RoundingMode mode) {
        if (amount == null || number == 0) {
            return null;
        }
        BigDecimal thousandfold = THOUSAND.multiply(BigDecimal.valueOf(amount));
        BigDecimal rate = BigDecimal.ZERO;
        for (int decimals = 1; decimals <= MOST_DECIMALS && rate.signum() == 0; decimals++) {
            rate = thousandfold.divide(BigDecimal.valueOf(number), decimals, mode);
        }
        return rate.doubleValue();
    }
}
