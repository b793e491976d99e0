package org.maillage.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.Point;

class BaseMapTest {

    @Test
    void everyDepartementIsInIt() {
        List<String> codes = FrenchTerritory.get().departements().stream()
                .map(Departement::code)
                .toList();
        assertThat(BaseMap.get().of(codes)).extracting(Outline::code).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(BaseMap.get().of(List.of("13", "elsewhere", "13"))).hasSize(1);
    }

    /** What is drawn of a commune lies on its own département: an edge and a corner of the mainland, its middle, and overseas. */
    @ParameterizedTest
    @CsvSource({
        "13004, 13, 4.6307, 43.6766",
        "59183, 59, 2.3768, 51.0343",
        "29155, 29, -5.0964, 48.4560",
        "23096, 23, 1.8710, 46.1703",
        "2A041, 2A, 9.1592, 41.3874",
        "68297, 68, 7.5700, 47.5900",
        "64122, 64, -1.5586, 43.4832",
        "97411, 974, 55.4504, -20.8789",
        "98735, 987, -149.5670, -17.5350"
    })
    void communesLieOnTheirDepartement(String commune, String departement, double longitude, double latitude) {
        Outline place = Drawing.discs(Map.of(commune, new Point(longitude, latitude)))
                .get(0)
                .outline();
        Outline ground = BaseMap.get().of(List.of(departement)).get(0);

        assertThat(ground.frame()).isEqualTo(place.frame());
        // A kilometre and a half around it: nearer to a border than that, nobody could say.
        assertThat(shape(ground).intersects(place.x() - 150, place.y() - 150, 300, 300))
                .isTrue();
    }

    @Test
    void neighboursDoNotCoverEachOther() {
        Outline arles = Drawing.discs(Map.of("13004", new Point(4.6307, 43.6766)))
                .get(0)
                .outline();
        BaseMap.get()
                .of(List.of("30", "34", "83", "84"))
                .forEach(ground ->
                        assertThat(shape(ground).contains(arles.x(), arles.y())).isFalse());
    }

    private static Path2D shape(Outline outline) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<long[]> ring : DrawnPath.rings(outline.path())) {
            shape.moveTo((double) ring.get(0)[0], (double) ring.get(0)[1]);
            ring.forEach(point -> shape.lineTo((double) point[0], (double) point[1]));
            shape.closePath();
        }
        return shape;
    }
}
