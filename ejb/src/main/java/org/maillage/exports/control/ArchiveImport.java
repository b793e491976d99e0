package org.maillage.exports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.exports.boundary.StructureImported;
import org.maillage.platform.persistence.RowsException;
import org.maillage.platform.persistence.TenantRow;
import org.maillage.platform.persistence.TenantRows;
import org.maillage.platform.persistence.TenantTable;
import org.maillage.platform.persistence.TenantTables;

/**
 * Reads an archive into the structure in scope, which must be empty; all of it, or nothing. Published figures are not taken over:
 * they are counted anew for the networks of this installation.
 */
@ApplicationScoped
class ArchiveImport {

    @Inject
    private TenantTables tables;

    @Inject
    private TenantRows rows;

    @Inject
    private Team team;

    @Inject
    private Event<StructureImported> imported;

    /** Within the running transaction. */
    long read(Path file) throws Exception {
        List<TenantTable> all = tables.parentsFirst();
        Set<String> names = all.stream().map(TenantTable::name).collect(Collectors.toSet());
        try (ArchiveReader archive = ArchiveReader.open(file, names)) {
            List<TenantTable> owned =
                    all.stream().filter(TenantTable::isTakenOver).toList();
            Map<String, Set<String>> columns = columns(owned);
            Map<String, String> accounts = team.settle(people(archive));
            long sum = 0;
            for (TenantTable table : owned) {
                long written = write(archive, table, columns.getOrDefault(table.name(), Set.of()), accounts);
                if (written != archive.rows(table.name())) {
                    throw new ArchiveRefusedException("exports.import.count");
                }
                sum += written;
            }
            imported.fire(new StructureImported());
            return sum;
        }
    }

    /** The columns of each table here; a table with a row in it refuses. */
    private Map<String, Set<String>> columns(List<TenantTable> owned) throws Exception {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        for (TenantTable table : owned) {
            columns.put(
                    table.name(),
                    rows.columns(table).stream()
                            .map(TenantRows.Column::name)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
            if (rows.count(table) > 0) {
                throw new ArchiveRefusedException("exports.import.notEmpty");
            }
        }
        return columns;
    }

    private static List<Person> people(ArchiveReader archive) throws Exception {
        List<Person> people = new ArrayList<>();
        archive.read(ArchiveFormat.PEOPLE, line -> people.add(Person.read(line)));
        return people;
    }

    private long write(ArchiveReader archive, TenantTable table, Set<String> columns, Map<String, String> accounts)
            throws Exception {
        long[] written = {0};
        try (TenantRows.Writer writer = rows.writer(table)) {
            archive.read(table.name(), line -> {
                if (!line.keySet().equals(columns)) {
                    throw new ArchiveRefusedException("exports.import.columns");
                }
                writer.write(row(line, columns, accounts));
                written[0]++;
            });
            writer.finish();
        } catch (RowsException e) {
            throw new ArchiveRefusedException("exports.import.rejected");
        }
        return written[0];
    }

    private static TenantRow row(JsonObject line, Set<String> columns, Map<String, String> accounts)
            throws ArchiveRefusedException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String column : columns) {
            Object value = value(line.getOrDefault(column, JsonValue.NULL));
            if (value != null && TenantTables.ACCOUNT_COLUMNS.contains(column)) {
                value = accounts.get(value);
                if (value == null) {
                    throw new ArchiveRefusedException("exports.import.people");
                }
            }
            values.put(column, value);
        }
        return new TenantRow(values);
    }

    private static @Nullable Object value(JsonValue value) throws ArchiveRefusedException {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> ((JsonNumber) value).longValueExact();
            case STRING -> ((JsonString) value).getString();
            case ARRAY, OBJECT -> throw new ArchiveRefusedException("exports.import.columns");
        };
    }
}
