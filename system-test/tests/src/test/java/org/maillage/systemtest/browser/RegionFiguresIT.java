package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The figures of a whole région are those of its accompaniments, to the last unit. First of all, for it takes longest. */
@Order(1)
class RegionFiguresIT {

    private static final int MINUTES = 20;

    /** 500 structures and a million accompaniments, counted by the product, against the same year counted by SQL. */
    @Test
    void aMillionAccompanimentsAreCountedAsSqlCountsThem() throws Exception {
        try (Product checked = Product.bench("region", "federation", "--check", "--most", "1000000")) {
            assertThat(checked.handle().onExit().get(MINUTES, TimeUnit.MINUTES).isAlive())
                    .isFalse();
            assertThat(checked.console()).containsPattern("1.000.\\d{3}");
            assertThat(checked.stop()).as(checked.console()).isZero();
        }
    }
}
