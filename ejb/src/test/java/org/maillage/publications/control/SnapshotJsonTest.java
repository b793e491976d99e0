package org.maillage.publications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.publications.boundary.Snapshot;

/** What is frozen has one form only, and is read for ever. */
class SnapshotJsonTest {

    private static Snapshot snapshot() {
        Map<String, @Nullable Integer> amounts = new LinkedHashMap<>();
        amounts.put("b", 30);
        amounts.put("a", null);
        return Frozen.of(50, amounts);
    }

    /** If this text changes, what was published before could not be compared with what is published now. */
    @Test
    void theFormStaysWhatItIs() {
        assertThat(SnapshotJson.write(snapshot()))
                .isEqualTo("{\"besides\":[{\"code\":\"people_distinct\",\"edition\":1,"
                        + "\"en\":{\"meaning\":\"Combien\",\"name\":\"Personnes\",\"rule\":\"Une par an\",\"source\":\"« Maillage »\"},"
                        + "\"fr\":{\"meaning\":\"Combien\",\"name\":\"Personnes\",\"rule\":\"Une par an\",\"source\":\"« Maillage »\"}},"
                        + "{\"code\":\"structures\",\"edition\":1,"
                        + "\"en\":{\"meaning\":\"Combien\",\"name\":\"Personnes\",\"rule\":\"Une par an\",\"source\":\"« Maillage »\"},"
                        + "\"fr\":{\"meaning\":\"Combien\",\"name\":\"Personnes\",\"rule\":\"Une par an\",\"source\":\"« Maillage »\"}}],"
                        + "\"distinct\":{\"least\":35,\"most\":45,\"number\":40},\"form\":1,\"from\":\"2026-01\","
                        + "\"indicators\":[{\"breakdowns\":[{\"dimension\":\"status\",\"figures\":["
                        + "{\"amount\":null,\"value\":\"a\"},{\"amount\":30,\"value\":\"b\"}]}],"
                        + "\"code\":\"people\",\"edition\":1,"
                        + "\"en\":{\"meaning\":\"Combien\",\"name\":\"Personnes\",\"rule\":\"Une par an\","
                        + "\"source\":\"« Maillage »\"},"
                        + "\"fr\":{\"meaning\":\"Combien\",\"name\":\"Personnes\",\"rule\":\"Une par an\","
                        + "\"source\":\"« Maillage »\"},\"total\":50}],"
                        + "\"names\":{\"13004\":\"Arles\"},\"network\":\"L’Étang & <Cie>\","
                        + "\"structures\":3,\"threshold\":5,\"to\":\"2026-06\"}");
    }

    @Test
    void whatWasWrittenIsReadAsItWas() {
        assertThat(SnapshotJson.read(SnapshotJson.write(snapshot()))).isEqualTo(snapshot());
        Snapshot none = Frozen.of(null, Map.of());
        assertThat(SnapshotJson.read(SnapshotJson.write(none))).isEqualTo(none);
    }

    /** Zones come with their lists; whatever was published without them keeps its form. */
    @Test
    void zonesAreFrozenWithTheirLists() {
        Snapshot zones = Frozen.byZone(Frozen.part(50, ZoneFigures.RESIDENCE_ZONE, Map.of("QPV", 30)));
        String written = SnapshotJson.write(zones);

        assertThat(written)
                .contains("\"form\":2,\"from\"")
                .contains("{\"dimension\":\"residence_zone\",\"figures\":[{\"amount\":30,\"value\":\"QPV\"}]}")
                .contains("\"lists\":[{\"asOf\":\"2024-01-01\",\"source\":\"Le décret\",\"zone\":\"QPV\"}],\"names\"");
        assertThat(SnapshotJson.read(written)).isEqualTo(zones);
        assertThat(SnapshotJson.read(written).zones())
                .containsExactly(
                        new Snapshot.ZoneLine("QPV", new Figure("QPV", null, null), new Figure("QPV", 30, null)));
        assertThat(zones.hasZones("people")).isTrue();
        assertThat(zones.hasZones("accompaniments")).isFalse();
        assertThat(snapshot().zones()).isEmpty();
    }

    /** What is beside the totals comes with a form of its own; whatever was published without it keeps its form. */
    @Test
    void theYearBeforeAndTargetsAreFrozenBesideTotals() {
        Snapshot compared =
                Frozen.of(Frozen.part(50, Frozen.DIMENSION, Map.of()).beside(40, 100));
        String written = SnapshotJson.write(compared);

        assertThat(written)
                .contains("\"form\":3,\"from\"", "[{\"before\":40,\"breakdowns\":[]", "\"target\":100,\"total\":50}]");
        assertThat(SnapshotJson.read(written)).isEqualTo(compared);
        assertThat(compared.parts().get(0).change())
                .hasValueSatisfying(change -> assertThat(change.difference()).isEqualTo(10));
        assertThat(compared.parts().get(0).reached()).isEqualTo(0.5);
        assertThat(compared.tellsMoreThan(Frozen.of(50, Map.of()))).isTrue();
        assertThat(Frozen.of(50, Map.of()).tellsMoreThan(compared)).isTrue();
    }

    /** By the same list, a lower sum says only that a commune is hidden now. */
    @Test
    void aZoneIsNewsByAnotherListOnly() {
        Snapshot before = Frozen.byZone(Frozen.part(50, ZoneFigures.RESIDENCE_ZONE, Map.of("QPV", 30)));
        Snapshot now = Frozen.byZone(Frozen.part(50, ZoneFigures.RESIDENCE_ZONE, Map.of("QPV", 20)));

        assertThat(now.tellsMoreThan(before)).isFalse();
        assertThat(now.tellsMoreThan(Frozen.of(50, Map.of()))).isTrue();
        assertThat(Frozen.of(50, Map.of()).tellsMoreThan(before)).isFalse();
    }

    @Test
    void somethingNewIsToldOrNot() {
        assertThat(snapshot().tellsSomething()).isTrue();
        assertThat(Frozen.of(null, Map.of()).tellsSomething()).isFalse();
        assertThat(Frozen.of(50, Map.of()).tellsMoreThan(snapshot())).isFalse();
        assertThat(Frozen.of(60, Map.of()).tellsMoreThan(snapshot())).isTrue();
    }
}
