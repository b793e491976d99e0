package org.maillage.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.boundary.ContourFile;
import org.maillage.directory.boundary.FileRemark;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.TerritoryLevel;

class ContourReaderTest {

    /** A square of about 8 by 11 kilometres near Arles. */
    private static final String SQUARE = "[[4.6,43.6],[4.7,43.6],[4.7,43.7],[4.6,43.7],[4.6,43.6]]";

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(properties, type, coordinates);
    }

    private static ContourFile read(String... features) {
        return ContourReader.read(("{\"type\":\"FeatureCollection\",\"name\":{\"a\":[1]},\"features\":["
                        + String.join(",", features) + "]}")
                .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"code\":\"13004\"",
                "\"INSEE_COM\":\"13004\"",
                "\"code_insee\":13004",
                "\"nom\":\"x\",\"insee\":\" 13004 \""
            })
    void knowsTheCommuneByTheNamesOfPublishedFiles(String properties) {
        ContourFile file = read(feature(properties, "Polygon", "[" + SQUARE + "]"));
        assertThat(file.isApplicable()).isTrue();
        assertThat(file.contours()).singleElement().satisfies(contour -> {
            assertThat(contour.getLevel()).isEqualTo(TerritoryLevel.COMMUNE);
            assertThat(contour.getCode()).isEqualTo("13004");
            assertThat(contour.outline().path()).matches("M\\d+ -\\d+l[-\\d ]+z");
            assertThat(contour.outline().box().width()).isBetween(790, 840);
            assertThat(contour.outline().box().height()).isBetween(1100, 1150);
            assertThat(contour.centre().longitude()).isBetween(4.6, 4.7);
        });
    }

    @Test
    void aNumberGetsBackItsZero() {
        assertThat(read(feature("\"code\":1001", "Point", "[4.9,46.1]")).contours())
                .extracting(Contour::getCode)
                .containsExactly("01001");
    }

    @Test
    void drawsAnEpciWithIslandsAndHoles() {
        String hole = "[[4.62,43.62],[4.62,43.64],[4.64,43.64],[4.62,43.62]]";
        String island = "[[4.8,43.6],[4.82,43.6],[4.82,43.62],[4.8,43.6]]";
        ContourFile file = read(
                feature("\"siren\":\"200035087\"", "MultiPolygon", "[[" + SQUARE + "," + hole + "],[" + island + "]]"));
        assertThat(file.contours()).singleElement().satisfies(contour -> {
            assertThat(contour.getLevel()).isEqualTo(TerritoryLevel.EPCI);
            assertThat(contour.outline().path().chars().filter(c -> c == 'M')).hasSize(3);
        });
    }

    @Test
    void neighboursKeepOneCommonBorder() {
        String wavy = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> "[%s,%s]".formatted(4.7 + (i % 2) * 0.0004, 43.6 + i * 0.001))
                .collect(Collectors.joining(","));
        String back = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> "[%s,%s]".formatted(4.7 + (i % 2) * 0.0004, 43.6 + (100 - i) * 0.001))
                .collect(Collectors.joining(","));
        ContourFile file = read(
                feature("\"code\":\"13004\"", "Polygon", "[[[4.6,43.6]," + wavy + ",[4.6,43.7],[4.6,43.6]]]"),
                feature("\"code\":\"13108\"", "Polygon", "[[[4.8,43.7]," + back + ",[4.8,43.6],[4.8,43.7]]]"));
        assertThat(file.isApplicable()).isTrue();
        assertThat(file.contours())
                .allSatisfy(contour -> assertThat(contour.outline().path()).hasSizeLessThan(120));
        Set<String> corners = corners(file.contours().get(0));
        corners.retainAll(corners(file.contours().get(1)));
        assertThat(corners).hasSizeGreaterThanOrEqualTo(2);
    }

    private static Set<String> corners(Contour contour) {
        Set<String> corners = new HashSet<>();
        long x = 0;
        long y = 0;
        Matcher numbers =
                Pattern.compile("(-?\\d+) (-?\\d+)").matcher(contour.outline().path());
        while (numbers.find()) {
            x += Long.parseLong(numbers.group(1));
            y += Long.parseLong(numbers.group(2));
            corners.add(x + " " + y);
        }
        return corners;
    }

    @Test
    void aCommuneMayBeACentreAlone() {
        assertThat(read(feature("\"code\":\"13004\"", "Point", "[4.63,43.67]")).contours())
                .singleElement()
                .matches(contour -> contour.outline().isCentreOnly())
                .satisfies(contour -> assertThat(contour.centre().latitude()).isEqualTo(43.67));
    }

    @Test
    void aShapeThatCrossesItselfIsTakenAndTold() {
        ContourFile file = read(
                feature("\"code\":\"13004\"", "Polygon", "[[[4.6,43.6],[4.7,43.7],[4.7,43.6],[4.6,43.7],[4.6,43.6]]]"));
        assertThat(file.isApplicable()).isTrue();
        assertThat(file.remarks()).extracting(FileRemark::key).containsExactly("directory.contours.crossing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\":\"99999\" | Point | [4.6,43.6] | unknown",
                "\"nom\":\"Arles\" | Point | [4.6,43.6] | noCode",
                "\"code\":\"13004\" | LineString | [[4.6,43.6],[4.7,43.6]] | geometry",
                "\"code\":\"13004\" | Point | [] | geometry",
                "\"code\":\"13004\" | Point | [\"4\",\"43\"] | geometry",
                "\"code\":\"13004\" | Point | [43.6,4.6] | elsewhere",
                "\"code\":\"13004\" | Point | [1e999999,43] | elsewhere",
                "\"code\":\"13004\" | Point | [832000,6285000] | elsewhere",
                "\"code\":\"97411\" | Point | [4.6,43.6] | elsewhere",
                "\"code\":\"13004\" | Polygon | [] | ring",
                "\"code\":\"13004\" | Polygon | [[[4.6,43.6],[4.7,43.6],[4.6,43.6]]] | ring",
                "\"code\":\"13004\" | Polygon | [[[4.6,43.6],[4.7,43.6],[4.7,43.7],[4.6,43.7]]] | ring",
                "\"code\":\"13004\" | MultiPolygon | [[4.6,43.6]] | geometry",
                "\"code\":\"200035087\" | Point | [4.6,43.6] | pointOfGroup",
            })
    void saysWhatIsWrongWithAFeature(String properties, String type, String coordinates, String key) {
        ContourFile file = read(feature(properties, type, coordinates));
        assertThat(file.isApplicable()).isFalse();
        assertThat(file.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo("directory.contours." + key);
            assertThat(remark.position()).isEqualTo(1);
        });
    }

    @Test
    void aTerritoryStandsThereOnce() {
        String arles = feature("\"code\":\"13004\"", "Point", "[4.63,43.67]");
        assertThat(read(arles, arles).remarks())
                .extracting(FileRemark::position, FileRemark::key)
                .containsExactly(tuple(2, "directory.contours.twice"));
    }

    static Stream<String> noGeoJson() {
        return Stream.of(
                "",
                "[]",
                "{}",
                "PK\u0003\u0004",
                "{\"features\":7}",
                "{\"features\":[{",
                "{\"a\":{\"b\":[",
                "{\"features\":[" + "[".repeat(2_000_000),
                "{\"a\":" + "{\"a\":".repeat(1_000_000),
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "{\"features\":[{\"properties\":{\"code\":" + "9".repeat(3_000_000) + "}}]}");
    }

    @ParameterizedTest
    @MethodSource("noGeoJson")
    void refusesWhatIsNoGeoJson(String text) {
        assertThatThrownBy(() -> ContourReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("directory.contours.unreadable");
    }

    @Test
    void boundsWhatAFileMayBring() {
        String nothing = "{},".repeat(ContourReader.MOST_FEATURES) + "{}";
        assertThatThrownBy(() -> read(nothing)).hasMessage("directory.contours.tooMany");
        assertThat(read("{},".repeat(200) + "{}").remarks()).hasSize(100);
        String many = IntStream.range(0, 60_000).mapToObj(i -> "[4.6,43.6]").collect(Collectors.joining(","));
        assertThat(read(feature("\"code\":\"13004\"", "Polygon", "[[" + many + "]]"))
                        .remarks())
                .extracting(FileRemark::key)
                .containsExactly("directory.contours.points");
    }
}
