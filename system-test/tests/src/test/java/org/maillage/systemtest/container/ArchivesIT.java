package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.exports.boundary.Download;
import org.maillage.exports.boundary.Exports;
import org.maillage.exports.boundary.Imports;
import org.maillage.exports.entity.Transfer;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.persistence.TenantTables;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.systemtest.isolation.seed.Table;

/** Everything that a structure owns goes out in one archive, and into a new structure again. */
@ExtendWith(ArquillianExtension.class)
class ArchivesIT {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @Inject
    private Stage stage;

    @Inject
    private Exports exports;

    @Inject
    private Imports imports;

    @Inject
    private TenantTables tables;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        stage.examples(structure);
        stage.in(structure.number(), em -> {
            Beneficiary odd = Stage.person();
            odd.setLastName(FORMULA);
            em.persist(odd);
            Activity anywhere =
                    new Activity(LocalDate.of(2026, 2, 3), structure.mediator().accountId());
            anywhere.setPlace(PlaceKind.REMOTE);
            anywhere.setDigitalThemes(List.of(Theme.EMAIL));
            em.persist(anywhere);
            return true;
        });
    }

    private Download export() throws Exception {
        Acting.as(structure.administrator(), () -> {
            exports.create();
            return true;
        });
        for (int i = 0; i < 300; i++) {
            Transfer newest =
                    Acting.as(structure.administrator(), () -> exports.all()).get(0);
            if (!newest.isUnderWay()) {
                assertThat(newest.getState()).as(newest.getFailure()).isEqualTo(Transfer.State.READY);
                return Acting.as(structure.administrator(), () -> exports.find(newest.getId()));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The archive is never ready");
    }

    /** Every table of the structures that the database has, those of tomorrow included. */
    @Test
    void holdsEveryRowOfEveryTableAndNothingElse() throws Exception {
        Stage.Structure stranger = stage.structure(structure.network());
        stage.examples(stranger);
        Map<String, Long> counts = counts(structure, table -> true);
        // The export itself leaves a trace, before it is made.
        counts.merge("audit_events", 1L, Long::sum);

        try (ZipFile zip = new ZipFile(export().file().toFile())) {
            JsonObject manifest = json(text(zip, "manifest.json"));
            Map<String, Long> written = new LinkedHashMap<>();
            manifest.getJsonArray("tables")
                    .getValuesAs(JsonObject.class)
                    .forEach(table -> written.put(
                            table.getString("name"), table.getJsonNumber("rows").longValue()));
            assertThat(written.remove("people")).isEqualTo(1);
            assertThat(written).isEqualTo(counts);
            for (String table : counts.keySet()) {
                assertThat(text(zip, table + ".jsonl").lines())
                        .as(table)
                        .hasSize(counts.get(table).intValue());
                assertThat(text(zip, table + ".csv").lines())
                        .as(table)
                        .hasSize(counts.get(table).intValue() + 1);
            }
            assertThat(counts.values()).as("an example of every table").allMatch(count -> count > 0);
            assertThat(text(zip, "beneficiaries_beneficiaries.csv"))
                    .contains("'=HYPERLINK")
                    .doesNotContain(";\"=HYPER");
            assertThat(text(zip, "people.jsonl")).contains("Martin").doesNotContain("password");
            assertThat(json(text(zip, "schema.json")).getJsonArray("tables")).hasSize(counts.size());
        }
    }

    @Test
    void isForItsOwnPeopleOnly() throws Exception {
        Stage.Structure stranger = stage.structure(structure.network());
        export();
        UUID id =
                Acting.as(structure.administrator(), () -> exports.all()).get(0).getId();

        assertThatThrownBy(() -> Acting.as(stranger.administrator(), () -> exports.find(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(Acting.as(stranger.administrator(), () -> exports.all())).isEmpty();
    }

    @Test
    void isMadeForASuspendedStructureToo() throws Exception {
        stage.in(null, em -> {
            Stage.tenant(em, structure).suspend("a reason");
            return true;
        });

        assertThat(export().bytes()).isPositive();
    }

    @Test
    void quotasBite() throws Exception {
        for (int i = 3; i > 0; i--) {
            assertThat(Acting.as(structure.administrator(), () -> exports.allowance())
                            .left())
                    .isEqualTo(i);
            export();
        }
        assertThat(Acting.as(structure.administrator(), () -> exports.allowance())
                        .left())
                .isZero();
        assertThatThrownBy(this::export)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("exports.tooMany"));
    }

    @Test
    void isReadIntoANewStructureWithTheSameCounts() throws Exception {
        Stage.Structure other = stage.structure(stage.network(5));
        Transfer reading = read(Archives.put(export().file()), other);

        assertThat(reading.getState()).as(reading.getFailure()).isEqualTo(Transfer.State.READY);
        assertThat(counts(other, this::isTakenOver)).isEqualTo(counts(structure, this::isTakenOver));
        assertThat(own(other)).isEqualTo(own(structure));
    }

    /** A second reading would find rows there. */
    @Test
    void isReadIntoEmptyStructuresOnly() throws Exception {
        Map<String, Long> before = counts(structure, this::isTakenOver);

        assertThat(read(Archives.put(export().file()), structure).getFailure()).isEqualTo("exports.import.notEmpty");
        assertThat(counts(structure, this::isTakenOver)).isEqualTo(before);
    }

    @Test
    void whatWasForgedIsRefusedAsAWhole() throws Exception {
        Stage.Structure other = stage.structure(stage.network(5));
        for (Archives.Forgery forgery : Archives.forgeries(export().file())) {
            assertThat(read(forgery.file(), other).getFailure())
                    .as(forgery.file())
                    .isEqualTo(forgery.refusal());
            assertThat(counts(other, this::isTakenOver).values())
                    .as(forgery.file())
                    .allMatch(count -> count == 0);
        }
    }

    @Test
    void noPathIsReadAsAFile() throws Exception {
        Stage.Structure other = stage.structure(stage.network(5));
        export();
        for (String name : List.of("../exports/" + export().file().getFileName(), "/etc/passwd", "missing.zip")) {
            assertThatThrownBy(() -> read(name, other))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("exports.import.unknownFile"));
        }
    }

    private Transfer read(String file, Stage.Structure into) throws Exception {
        UUID tenant = stage.in(null, em -> Stage.tenant(em, into).getId());
        return Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> {
            imports.start(tenant, file);
            Transfer newest = imports.all().get(0);
            for (int i = 0; i < 300 && newest.isUnderWay(); i++) {
                Thread.sleep(100);
                newest = imports.all().get(0);
            }
            return newest;
        });
    }

    /** The rows as the owner sees them, without the number of the structure. */
    private static List<String> own(Stage.Structure structure) throws SQLException {
        return Stage.rows(structure).stream()
                .map(row -> row.replaceFirst("\\[" + structure.number() + ", ", "["))
                .toList();
    }

    private boolean isTakenOver(String table) {
        return tables.parentsFirst().stream().anyMatch(taken -> taken.name().equals(table) && taken.isTakenOver());
    }

    private static Map<String, Long> counts(Stage.Structure structure, Predicate<String> which) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection owner = Stage.owner()) {
            for (Table table : Table.ofTenants(owner)) {
                if (which.test(table.name())) {
                    counts.put(table.name(), (long)
                            Stage.count(table.inBase() + " where tenant_id = " + structure.number()));
                }
            }
        }
        return counts;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
