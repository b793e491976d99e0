package org.maillage.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void countsAddressesOfVersion4OneByOne() {
        assertThat(Throttle.source("203.0.113.7")).isNotEqualTo(Throttle.source("203.0.113.8"));
    }

    @Test
    void countsANetworkOfVersion6AsOne() {
        assertThat(Throttle.source("2001:db8:1:2::7")).isEqualTo(Throttle.source("2001:db8:1:2:ffff:1:2:3"));
        assertThat(Throttle.source("2001:db8:1:2::7")).isNotEqualTo(Throttle.source("2001:db8:1:3::7"));
    }
}
