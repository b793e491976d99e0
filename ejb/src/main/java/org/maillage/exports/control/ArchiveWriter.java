package org.maillage.exports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.health.ProductVersion;
import org.maillage.platform.health.SchemaVersion;
import org.maillage.platform.persistence.TenantRow;
import org.maillage.platform.persistence.TenantRows;
import org.maillage.platform.persistence.TenantTable;
import org.maillage.platform.persistence.TenantTables;
import org.maillage.platform.texts.Csv;
import org.maillage.platform.texts.JsonText;
import org.maillage.tenants.entity.Tenant;

/** Writes everything that the structure in scope owns into one archive; only a few rows are in memory at a time. */
@ApplicationScoped
class ArchiveWriter {

    @Inject
    private TenantTables tables;

    @Inject
    private TenantRows rows;

    @Inject
    private Team team;

    /**
     * What came of it.
     *
     * @param sha256 of an archive, by which a structure that reads it knows that it is whole; {@code null} for a table
     */
    record Written(long bytes, long rows, @Nullable String sha256) {}

    /** Writes the archive beside its final name, and gives it that name when it is whole. */
    Written write(Tenant tenant, Path file, long mostBytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(unfinished);
                ArchiveFile archive = new ArchiveFile(out, mostBytes)) {
            long count = fill(tenant, archive);
            archive.finish();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new Written(archive.size(), count, archive.sha256());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private long fill(Tenant tenant, ArchiveFile archive) throws IOException {
        JsonArrayBuilder counted = JsonText.JSON.createArrayBuilder();
        JsonArrayBuilder described = JsonText.JSON.createArrayBuilder();
        Set<UUID> people = team.assigned();
        long sum = 0;
        try (TenantRows.Snapshot snapshot = rows.open()) {
            for (TenantTable table : tables.parentsFirst()) {
                List<TenantRows.Column> columns = snapshot.columns(table);
                long count = lines(snapshot, table, archive, people);
                table(snapshot, table, columns, archive);
                sum += count;
                counted.add(count(table.name(), count).add("published", table.isPublished()));
                described.add(describe(table.name(), columns));
            }
        }
        List<Person> named = team.people(people);
        writePeople(named, archive);
        counted.add(count(ArchiveFormat.PEOPLE, named.size()));
        archive.write(
                ArchiveFormat.SCHEMA,
                JsonText.JSON
                        .createObjectBuilder()
                        .add(
                                "texts",
                                "UTF-8; dates yyyy-mm-dd; instants yyyy-mm-dd hh:mm:ss.ffffff in UTC; ids are UUIDs")
                        .add("csv", "semicolons; an apostrophe stands before a text that a spreadsheet would run")
                        .add("tables", described)
                        .build()
                        .toString());
        archive.write(
                ArchiveFormat.MANIFEST,
                manifest(tenant, archive).add("tables", counted).build().toString());
        return sum;
    }

    private long lines(TenantRows.Snapshot snapshot, TenantTable table, ArchiveFile archive, Set<UUID> people)
            throws IOException {
        archive.begin(table.name() + ArchiveFormat.LINES);
        long[] count = {0};
        snapshot.read(table, row -> {
            TenantTables.ACCOUNT_COLUMNS.forEach(column -> {
                if (row.values().get(column) instanceof String id) {
                    people.add(UUID.fromString(id));
                }
            });
            archive.append(json(row) + "\n");
            count[0]++;
        });
        archive.end();
        return count[0];
    }

    private static void table(
            TenantRows.Snapshot snapshot, TenantTable table, List<TenantRows.Column> columns, ArchiveFile archive)
            throws IOException {
        archive.begin(table.name() + ArchiveFormat.TABLE);
        archive.append(Csv.MARK
                + Csv.line(columns.stream().map(TenantRows.Column::name).toList()));
        snapshot.read(table, row -> archive.append(Csv.line(row.values().values())));
        archive.end();
    }

    private static void writePeople(List<Person> people, ArchiveFile archive) throws IOException {
        archive.begin(ArchiveFormat.PEOPLE + ArchiveFormat.LINES);
        for (Person person : people) {
            archive.append(json(person.row()) + "\n");
        }
        archive.end();
        archive.begin(ArchiveFormat.PEOPLE + ArchiveFormat.TABLE);
        archive.append(Csv.MARK + Csv.line(Person.COLUMNS));
        for (Person person : people) {
            archive.append(Csv.line(person.row().values().values()));
        }
        archive.end();
    }

    private static String json(TenantRow row) {
        JsonObjectBuilder line = JsonText.JSON.createObjectBuilder();
        row.values().forEach((column, value) -> {
            if (value == null) {
                line.addNull(column);
            } else if (value instanceof Long number) {
                line.add(column, number);
            } else if (value instanceof Boolean truth) {
                line.add(column, truth);
            } else {
                line.add(column, value.toString());
            }
        });
        return line.build().toString();
    }

    private static JsonObjectBuilder count(String name, long count) {
        return JsonText.JSON.createObjectBuilder().add("name", name).add("rows", count);
    }

    private static JsonObjectBuilder describe(String name, List<TenantRows.Column> columns) {
        JsonArrayBuilder described = JsonText.JSON.createArrayBuilder();
        columns.forEach(column -> described.add(JsonText.JSON
                .createObjectBuilder()
                .add("name", column.name())
                .add("type", column.type())
                .add("nullable", column.nullable())));
        return JsonText.JSON.createObjectBuilder().add("name", name).add("columns", described);
    }

    private static JsonObjectBuilder manifest(Tenant tenant, ArchiveFile archive) {
        JsonArrayBuilder files = JsonText.JSON.createArrayBuilder();
        archive.files()
                .forEach(file -> files.add(JsonText.JSON
                        .createObjectBuilder()
                        .add("name", file.name())
                        .add("bytes", file.bytes())
                        .add("sha256", file.sha256())));
        return JsonText.JSON
                .createObjectBuilder()
                .add("format", ArchiveFormat.FORMAT)
                .add("product", "Maillage " + ProductVersion.current())
                .add("schema", SchemaVersion.EXPECTED)
                .add("written", Instant.now().toString())
                .add(
                        "structure",
                        JsonText.JSON
                                .createObjectBuilder()
                                .add("name", tenant.getName())
                                .add("siret", tenant.getSiret())
                                .add("branch", tenant.getBranch())
                                .add("kind", tenant.getKind().name()))
                .add("files", files);
    }
}
