package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the operator reads: a server that goes on without one of its filters says so here, and nowhere else. */
@InBrowser
class ConsoleIT {

    @Test
    void tellsOfNoError(Product product) {
        List<String> errors = product.console()
                .lines()
                .filter(line -> line.contains(" ERROR "))
                .map(line -> line.substring(0, Math.min(line.length(), 500)))
                .toList();
        assertThat(errors).isEmpty();
    }
}
