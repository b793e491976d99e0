package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.directory.boundary.Communes;
import org.maillage.federation.boundary.Networks;
import org.maillage.platform.security.NotPermittedException;

/** The guard stands before the deployed EJBs, not only in their descriptor. */
@ExtendWith(ArquillianExtension.class)
class BoundaryGuardIT {

    @Inject
    private Networks networks;

    @Inject
    private Communes communes;

    @Test
    void letsNobodyDefineNetworks() {
        assertThatThrownBy(networks::all).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void letsEverybodyFindACommune() {
        assertThat(communes.search("Arles", 5)).isNotEmpty();
    }

    @Test
    void letsEverybodySeeWhichNetworksAreOpen() {
        assertThat(networks.open()).isEmpty();
    }
}
