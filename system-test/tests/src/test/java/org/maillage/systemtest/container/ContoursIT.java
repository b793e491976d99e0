package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.directory.boundary.ContourFile;
import org.maillage.directory.boundary.ContourFiles;
import org.maillage.directory.boundary.Outlines;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** Outlines of EPCI and communes: looked at, taken over, read by everybody, and replaced. */
@ExtendWith(ArquillianExtension.class)
class ContoursIT {

    @Inject
    private Stage stage;

    @Inject
    private ContourFiles files;

    @Inject
    private Outlines outlines;

    private Stage.Structure structure;
    private Actor platform;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        platform = Stage.actor(Role.PLATFORM_OPERATOR, structure);
    }

    /** A square of this many hundredths of a degree at the commune of Orgon. */
    private static byte[] square(String code, int size) {
        double edge = 5 + size / 100.0;
        double top = 43.7 + size / 100.0;
        return ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
                        + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[5,43.7],[" + edge + ",43.7],["
                        + edge
                        + "," + top + "],[5," + top + "],[5,43.7]]]}}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private ContourFile taken(byte[] content) throws Exception {
        return Acting.as(platform, () -> {
            ContourFile file = files.examine(content);
            files.replace(file);
            return file;
        });
    }

    @Test
    void whatIsTakenOverIsDrawnForEverybodyAndReplacedByTheNextFile() throws Exception {
        taken(square("13067", 4));
        ContourFile file = taken(square("13067", 8));
        Acting.as(platform, () -> {
            files.replace(file);
            return true;
        });
        List<Outline> drawn = outlines.of(TerritoryLevel.COMMUNE, List.of("13067", "13004"));
        assertThat(drawn).singleElement().satisfies(outline -> {
            assertThat(outline.code()).isEqualTo("13067");
            assertThat(outline.box().height()).isBetween(860, 920);
        });
        assertThat(outlines.centres(List.of("13067")))
                .hasEntrySatisfying(
                        "13067", centre -> assertThat(centre.latitude()).isBetween(43.7, 43.78));
        assertThat(Acting.as(platform, files::known).get(TerritoryLevel.COMMUNE))
                .isPositive();
    }

    @Test
    void outlinesOfDepartementsAreThereWithoutAFile() {
        assertThat(outlines.of(TerritoryLevel.DEPARTEMENT, List.of("13", "974", "99")))
                .extracting(Outline::code)
                .containsExactly("13", "974");
    }

    @Test
    void whatIsWrongIsNeverTakenOver() throws Exception {
        ContourFile wrong = Acting.as(platform, () -> files.examine(square("99999", 1)));
        assertThat(wrong.isApplicable()).isFalse();
        assertThatThrownBy(() -> Acting.as(platform, () -> {
                    files.replace(wrong);
                    return true;
                }))
                .hasMessage("directory.contours.notYet");
        assertThatThrownBy(() -> Acting.as(platform, () -> files.examine(new byte[ContourFiles.MOST_BYTES + 1])))
                .hasMessage("directory.contours.tooLarge");
    }

    @Test
    void onlyThePlatformTakesOver() {
        for (Role role : List.of(Role.NETWORK_OPERATOR, Role.STRUCTURE_ADMINISTRATOR, Role.MEDIATOR)) {
            assertThatThrownBy(() -> Acting.as(Stage.actor(role, structure), () -> files.examine(square("13067", 1))))
                    .isInstanceOf(NotPermittedException.class);
        }
    }
}
