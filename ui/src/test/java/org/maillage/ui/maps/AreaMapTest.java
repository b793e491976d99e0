package org.maillage.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Box;
import org.maillage.directory.entity.Outline;

class AreaMapTest {

    private static Area area(String code, @Nullable Number amount) {
        return new Area(code, "Name of " + code, amount, null);
    }

    private static Outline square(String code, String frame, int left) {
        return new Outline(
                code, frame, "M" + left + " 0l100 0 0 100-100 0z", new Box(left, 0, left + 100, 100), left + 50, 50);
    }

    private static Outline centre(String code, int x) {
        return new Outline(code, "METROPOLE", "", new Box(x, 0, x, 0), x, 0);
    }

    @Test
    void fewAmountsAreAClassEach() {
        assertThat(MapClass.of(List.of(7.0, 0.0, 12.0, 7.0)))
                .extracting(MapClass::fill, MapClass::from, MapClass::to)
                .containsExactly(tuple(1, 7.0, 7.0), tuple(5, 12.0, 12.0));
        assertThat(MapClass.of(List.of(7.0))).containsExactly(new MapClass(3, 7, 7));
        assertThat(MapClass.of(List.of(0.0))).isEmpty();
    }

    @Test
    void manyAmountsAreFiveClassesOfEqualSize() {
        assertThat(MapClass.of(
                        IntStream.rangeClosed(1, 100).asDoubleStream().boxed().toList()))
                .extracting(MapClass::fill, MapClass::from, MapClass::to)
                .containsExactly(
                        tuple(1, 1.0, 20.0),
                        tuple(2, 21.0, 40.0),
                        tuple(3, 41.0, 60.0),
                        tuple(4, 61.0, 80.0),
                        tuple(5, 81.0, 100.0));
    }

    @Test
    void equalAmountsAreNeverFilledDifferently() {
        List<MapClass> classes = MapClass.of(List.of(5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 6.0, 7.0, 8.0, 9.0, 1_000.0));
        assertThat(classes).hasSizeLessThan(5);
        for (double amount : new double[] {5, 6, 7, 8, 9, 1_000}) {
            assertThat(classes).filteredOn(one -> one.holds(amount)).hasSize(1);
        }
    }

    @Test
    void eachAreaIsFilledByWhatMayBeSaidOfIt() {
        AreaMap map = AreaMap.of(
                List.of(
                        area("a", 10L),
                        area("b", null),
                        area("c", 0L),
                        area("d", 20L),
                        area("e", 3L),
                        Area.untold("f", "Name of f")),
                List.of(
                        square("a", "METROPOLE", 0),
                        square("b", "METROPOLE", 100),
                        square("c", "METROPOLE", 200),
                        square("d", "974", 0),
                        square("f", "METROPOLE", 300),
                        square("elsewhere", "METROPOLE", 900)));
        assertThat(map.undrawn()).isEqualTo(1);
        assertThat(map.hasHidden()).isTrue();
        assertThat(map.hasNone()).isTrue();
        assertThat(map.hasUntold()).isTrue();
        assertThat(map.hasDiscs()).isFalse();
        assertThat(map.drawings()).hasSize(2);
        MapDrawing mainland = map.drawings().get(0);
        assertThat(mainland.shapes())
                .extracting(shape -> shape.area().code(), MapShape::fill)
                .containsExactly(tuple("a", 3), tuple("b", -1), tuple("c", 0), tuple("f", -2));
        assertThat(mainland.viewBox()).as("fits the areas given").isEqualTo("-10 -10 420 120");
        assertThat(mainland.isLinked()).isFalse();
    }

    @Test
    void aDiscGrowsWithTheAmountAndAHiddenOneTellsNothing() {
        AreaMap map = AreaMap.of(
                List.of(area("a", 400L), area("b", 100L), area("c", null)),
                List.of(centre("a", 0), centre("b", 500), centre("c", 1_000)));
        assertThat(map.hasDiscs()).isTrue();
        List<MapShape> discs = map.drawings().get(0).shapes();
        assertThat(discs).extracting(shape -> shape.area().code()).containsExactly("a", "b", "c");
        assertThat(discs.get(0).radius()).isEqualTo(30);
        assertThat(discs.get(1).radius()).isCloseTo(15, within(0.1));
        assertThat(discs.get(2).radius()).isEqualTo(8);
    }

    @Test
    void proportionsAreClassesLikeNumbers() {
        assertThat(MapClass.of(List.of(0.4, 12.5, 0.4, 0.07)))
                .extracting(MapClass::fill, MapClass::from, MapClass::to)
                .containsExactly(tuple(1, 0.07, 0.07), tuple(3, 0.4, 0.4), tuple(5, 12.5, 12.5));
    }

    @Test
    void oneCentreAloneIsDrawn() {
        assertThat(AreaMap.of(List.of(area("a", 4L)), List.of(centre("a", 70)))
                        .drawings()
                        .get(0)
                        .viewBox())
                .isEqualTo("20 -50 100 100");
        assertThat(AreaMap.of(List.of(), List.of()).drawings()).isEmpty();
    }

    @Test
    void groundIsDrawnWholeUnlessItIsFarLarger() {
        List<Area> areas = List.of(area("a", 4L), area("b", 8L));
        List<Outline> discs = List.of(centre("a", 0), centre("b", 2_000));

        MapDrawing whole =
                AreaMap.of(areas, discs, List.of(ground(8_000))).drawings().get(0);
        assertThat(whole.base()).hasSize(1);
        assertThat(whole.viewBox()).isEqualTo("-400 -4400 8800 8800");

        MapDrawing part =
                AreaMap.of(areas, discs, List.of(ground(8_001))).drawings().get(0);
        assertThat(part.base()).hasSize(1);
        assertThat(part.viewBox()).isEqualTo("-100 -100 2200 200");

        Outline overseas = square("974", "974", 0);
        assertThat(AreaMap.of(areas, discs, List.of(overseas)).drawings().get(0).base())
                .as("another frame")
                .isEmpty();
    }

    private static Outline ground(int size) {
        return new Outline("ground", "METROPOLE", "M0 0", new Box(0, -size / 2, size, size - size / 2), size / 2, 0);
    }

    /** Beside its disc, on the side where there is room, the largest amount first; none of what is hidden. */
    @Test
    void namesStandWhereTheyCoverNothing() {
        List<MapLabel> labels = AreaMap.of(
                        List.of(area("d", 90L), area("a", 400L), area("b", 100L), area("c", null)),
                        List.of(centre("a", 1_000), centre("b", 1_300), centre("c", 5_000), centre("d", 1_310)),
                        List.of(ground(8_000)))
                .drawings()
                .get(0)
                .labels();

        assertThat(labels)
                .extracting(MapLabel::text, MapLabel::anchor)
                .containsExactly(tuple("Name of a", "end"), tuple("Name of b", "start"));
    }

    @Test
    void aNameThatIsWiderThanItsSurfaceIsLeftToTheTable() {
        List<MapLabel> labels = AreaMap.of(
                        List.of(new Area("a", "Var", 4L, null), new Area("b", "Alpes-de-Haute-Provence", 4L, null)),
                        List.of(square("a", "METROPOLE", 0), square("b", "METROPOLE", 100)),
                        List.of(ground(800)))
                .drawings()
                .get(0)
                .labels();

        assertThat(labels).extracting(MapLabel::text, MapLabel::x).containsExactly(tuple("Var", 50.0));
    }
}
