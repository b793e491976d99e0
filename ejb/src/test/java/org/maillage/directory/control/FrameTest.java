package org.maillage.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Region;
import org.maillage.directory.entity.TerritoryLevel;

class FrameTest {

    @Test
    void projectsTheMainlandAsNationalMapsDo() {
        Coordinate origin = Frame.ofDepartement("13").project(new Coordinate(3, 46.5));
        assertThat(origin.x).isCloseTo(700_000, within(0.01));
        assertThat(origin.y).isCloseTo(6_600_000, within(0.5));
        Coordinate eiffel = Frame.ofDepartement("75").project(new Coordinate(2.2945, 48.8584));
        assertThat(eiffel.x).isCloseTo(648_240, within(50.0));
        assertThat(eiffel.y).isCloseTo(6_862_270, within(50.0));
    }

    @Test
    void projectsEachOverseasTerritoryByItself() {
        Frame reunion = Frame.ofDepartement("974");
        Coordinate north = reunion.project(new Coordinate(55.5, -21));
        Coordinate south = reunion.project(new Coordinate(55.5, -21.1));
        assertThat(north.y - south.y).isCloseTo(11_132, within(20.0));
        assertThat(reunion.project(new Coordinate(55.6, -21)).x - north.x).isCloseTo(10_389, within(20.0));
    }

    @Test
    void everyDepartementHasItsOutlineAndItsFrame() {
        assertThat(FrenchTerritory.get().departements()).allSatisfy(departement -> {
            assertThat(ShippedOutlines.get().of(TerritoryLevel.DEPARTEMENT, List.of(departement.code())))
                    .hasSize(1);
            assertThat(Frame.ofDepartement(departement.code()).name().equals(Frame.MAINLAND))
                    .isEqualTo(!isOverseas(departement));
        });
        assertThat(ShippedOutlines.get()
                        .of(
                                TerritoryLevel.REGION,
                                FrenchTerritory.get().regions().stream()
                                        .map(Region::code)
                                        .toList()))
                .hasSize(18)
                .allSatisfy(outline -> assertThat(outline.box().width()).isBetween(40, 600));
    }

    private static boolean isOverseas(Departement departement) {
        return departement.code().length() == 3;
    }
}
