package org.maillage.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final Point ARLES = new Point(4.63, 43.68);
    private static final Point TARASCON = new Point(4.66, 43.81);
    private static final Point ORGON = new Point(5.04, 43.79);

    private static Nearest<String> of(Object... namesAndPoints) {
        List<Nearest.Place<String>> places = new ArrayList<>();
        for (int i = 0; i < namesAndPoints.length; i += 2) {
            places.add(new Nearest.Place<>((String) namesAndPoints[i], (Point) namesAndPoints[i + 1]));
        }
        return new Nearest<>(places);
    }

    @Test
    void measuresAlongTheGreatCircle() {
        assertThat(new Point(2.3522, 48.8566).kilometresTo(new Point(5.3698, 43.2965)))
                .as("Paris to Marseille")
                .isCloseTo(660, within(2.0));
        assertThat(ARLES.kilometresTo(ARLES)).isZero();
        assertThat(new Point(179.9, 0).kilometresTo(new Point(-179.9, 0))).isCloseTo(22.2, within(0.1));
    }

    @Test
    void tellsTheNearestAndHowFarItIs() {
        assertThat(of("Arles", ARLES, "Tarascon", TARASCON).to(ORGON)).hasValueSatisfying(found -> {
            assertThat(found.what()).isEqualTo("Tarascon");
            assertThat(found.kilometres()).isCloseTo(30.6, within(0.5));
        });
        assertThat(of("Arles", ARLES).to(ARLES))
                .hasValueSatisfying(found -> assertThat(found.kilometres()).isZero());
        assertThat(of().to(ARLES)).isEmpty();
    }

    /** Wallis and Futuna are near the line of dates, and one is nearer across it. */
    @Test
    void looksAcrossTheDateLine() {
        assertThat(of("here", new Point(178, -16), "across", new Point(-179, -16))
                        .to(new Point(179.8, -16)))
                .hasValueSatisfying(found -> assertThat(found.what()).isEqualTo("across"));
    }

    @Test
    void ofTwoThatAreAsNearItIsAlwaysTheFirst() {
        assertThat(of("A", ARLES, "B", ARLES).to(ORGON))
                .get()
                .extracting(Nearest.Found::what)
                .isEqualTo("A");
        assertThat(of("B", ARLES, "A", ARLES).to(ORGON))
                .get()
                .extracting(Nearest.Found::what)
                .isEqualTo("B");
        assertThat(of("A", ORGON, "B", ORGON).to(ARLES))
                .get()
                .extracting(Nearest.Found::what)
                .isEqualTo("A");
    }

    /** As whoever looks at all of them. */
    @Test
    void missesNone() {
        Random random = new Random(24);
        List<Nearest.Place<Integer>> places = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            places.add(new Nearest.Place<>(i, point(random)));
        }
        Nearest<Integer> nearest = new Nearest<>(places);
        for (int i = 0; i < 2_000; i++) {
            Point from = point(random);
            Nearest.Place<Integer> expected = places.stream()
                    .min(Comparator.comparingDouble(place -> place.point().kilometresTo(from)))
                    .orElseThrow();
            assertThat(nearest.to(from)).hasValueSatisfying(found -> {
                assertThat(found.what()).isEqualTo(expected.what());
                assertThat(found.kilometres()).isCloseTo(expected.point().kilometresTo(from), within(1e-6));
            });
        }
    }

    private static Point point(Random random) {
        return new Point(-6 + 16 * random.nextDouble(), 41 + 10 * random.nextDouble());
    }
}
