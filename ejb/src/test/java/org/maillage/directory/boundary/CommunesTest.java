package org.maillage.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Epci;
import org.maillage.directory.entity.Region;

class CommunesTest {

    private final Communes communes = new Communes();

    @Test
    void offersTheTerritoriesAmongWhichANetworkOperatorChooses() {
        Commune arles = communes.search("arles", 1).get(0);
        assertThat(communes.find("13004")).contains(arles);

        Epci epci = communes.findEpci(String.valueOf(arles.epci())).orElseThrow();
        assertThat(communes.epcis("arles crau")).containsExactly(epci);
        assertThat(communes.communesOfEpci(epci.siren())).contains(arles);

        Departement departement = communes.findDepartement(arles.departement()).orElseThrow();
        assertThat(communes.departements()).contains(departement);
        assertThat(communes.communesOfDepartement(departement.code()))
                .hasSize(119)
                .contains(arles);

        Region region =
                communes.findRegion(String.valueOf(departement.region())).orElseThrow();
        assertThat(communes.regions()).contains(region);
        assertThat(region.name()).isEqualTo("Provence-Alpes-Côte d'Azur");
    }
}
