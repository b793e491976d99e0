package org.maillage.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.Point;

class DrawingTest {

    @Test
    void aCommuneIsADiscWhereAPlaceOfItIs() {
        Map<String, Point> places = Map.of(
                "13004", new Point(4.63, 43.68),
                "97411", new Point(55.45, -20.88),
                "13999", new Point(4.63, 43.68));

        assertThat(Drawing.discs(places))
                .extracting(Contour::outline)
                .allMatch(Outline::isCentreOnly)
                .extracting(Outline::code)
                .containsExactlyInAnyOrder("13004", "97411");
    }

    /** Somebody may have mixed up degrees. */
    @Test
    void aPlaceOutsideOfTheDrawingIsLeftOut() {
        assertThat(Drawing.discs(Map.of("13004", new Point(43.68, 4.63)))).isEmpty();
    }
}
