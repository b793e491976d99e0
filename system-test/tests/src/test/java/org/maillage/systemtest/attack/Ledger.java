package org.maillage.systemtest.attack;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.platform.trail.NotAudited;
import org.maillage.systemtest.OwnerDatabase;

/**
 * What the tables hold, as one sum for each: the rows of the victim, which no attack may move, and all rows, which an attack that must
 * fail as a whole may not move either. Tables are found in the database itself. What the product writes as bookkeeping of its own,
 * its trail above all, moves with every request and is left out.
 */
final class Ledger {

    /** A table, and the column that tells whose its rows are. */
    private record Source(String table, String owner, Object value) {}

    /** Anybody may ask any network to join it. */
    private static final String REQUESTS = "tenants_requests";

    /** The operator of the platform, who attacks too, says which network is part of which: only an attack that must fail may not. */
    private static final String LINKS = "federation_links";

    private final OwnerDatabase database;
    private final Set<String> bookkeeping = bookkeeping();
    private final Map<String, String> columns = new TreeMap<>();
    private final List<Source> ofVictim = new ArrayList<>();
    private final Set<String> tenantTables;

    /** @param victim the number of the structure that is attacked */
    Ledger(OwnerDatabase database, int victim) {
        this.database = database;
        tenantTables = Set.copyOf(
                database.column("SELECT table_name FROM information_schema.tables WHERE table_schema = 'maillage_base'"
                        + " AND table_comment LIKE 'tenant%'"));
        for (String table : tenantTables) {
            add(table, "tenant_id", victim);
        }
        String network = database.value("SELECT network_id FROM tenants_memberships WHERE tenant_number = ?", victim);
        for (List<String> link : links()) {
            add(link.get(0), link.get(1), "federation_networks".equals(link.get(2)) ? network : victim);
        }
        add("tenants_tenants", "number", victim);
        add("federation_networks", "id", network);
        for (String account :
                database.column("SELECT account_id FROM access_assignments WHERE tenant_number = ?", victim)) {
            add("access_accounts", "id", account);
        }
    }

    /** Shared tables that name a structure or a network. */
    private List<List<String>> links() {
        return database.rows(
                "SELECT table_name, column_name, referenced_table_name FROM information_schema.key_column_usage"
                        + " WHERE table_schema = 'maillage_base' AND column_name <> 'tenant_id'"
                        + " AND ((referenced_table_name = 'tenants_tenants' AND referenced_column_name = 'number')"
                        + " OR (referenced_table_name = 'federation_networks' AND referenced_column_name = 'id'))"
                        + " ORDER BY table_name, column_name");
    }

    private void add(String table, String owner, Object value) {
        if (!bookkeeping.contains(table) && !table.equals(REQUESTS)) {
            columns.computeIfAbsent(table, this::summed);
            if (!table.equals(LINKS)) {
                ofVictim.add(new Source(table, owner, value));
            }
        }
    }

    private String summed(String table) {
        return database
                .column(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'maillage_base'"
                                + " AND table_name = ? ORDER BY ordinal_position",
                        table)
                .stream()
                .map(column -> "IFNULL(`" + column + "`, '~')")
                .collect(Collectors.joining(", ", "CONCAT_WS('|', ", ")"));
    }

    private static Set<String> bookkeeping() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.maillage").stream()
                        .filter(type -> type.isAnnotatedWith(NotAudited.class) && type.isAnnotatedWith(Table.class))
                        .map(Ledger::table)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String table(JavaClass entity) {
        return entity.getAnnotationOfType(Table.class).name();
    }

    /** The rows of the victim: number and sum by table. */
    Map<String, String> ofVictim() {
        Map<String, String> sums = new LinkedHashMap<>();
        for (Source source : ofVictim) {
            sums.put(
                    source.table() + " of " + source.owner() + "=" + source.value(),
                    sum(source.table(), " WHERE `" + source.owner() + "` = ?", source.value()));
        }
        return sums;
    }

    /** All rows of the same tables. */
    Map<String, String> ofAll() {
        Map<String, String> sums = new LinkedHashMap<>();
        columns.keySet().forEach(table -> sums.put(table, sum(table, "")));
        return sums;
    }

    private String sum(String table, String where, Object... parameters) {
        String sum =
                "SELECT COUNT(*), COALESCE(SUM(CRC32(" + columns.get(table) + ")), 0) FROM `" + table + "`" + where;
        return String.join(" rows, sum ", database.rows(sum, parameters).get(0));
    }

    /** The ids of all rows that belong to this structure alone. */
    Set<String> ids(int tenant) {
        return tenantTables.stream()
                .flatMap(
                        table -> database.column("SELECT id FROM `" + table + "` WHERE tenant_id = ?", tenant).stream())
                .collect(Collectors.toSet());
    }

    /** The structures in whose rows a text stands. */
    Set<String> structuresThatHold(String text) {
        return tenantTables.stream()
                .filter(table -> !bookkeeping.contains(table))
                .flatMap(table -> database
                        .column(
                                "SELECT DISTINCT tenant_id FROM `" + table + "` WHERE " + columns.get(table)
                                        + " LIKE ?",
                                "%" + text + "%")
                        .stream())
                .collect(Collectors.toSet());
    }

    /** Where a text stands: how far what was typed has come. */
    List<String> columnsThatHold(String text) {
        return database
                .rows(
                        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'maillage_base'"
                                + " AND data_type IN ('varchar', 'text', 'mediumtext', 'longtext', 'char')"
                                + " ORDER BY table_name, ordinal_position")
                .stream()
                .filter(column -> columns.containsKey(column.get(0)))
                .filter(column -> !database.column(
                                "SELECT 1 FROM `" + column.get(0) + "` WHERE `" + column.get(1) + "` LIKE ? LIMIT 1",
                                "%" + text + "%")
                        .isEmpty())
                .map(column -> String.join(".", column))
                .toList();
    }

    /** How many of these texts stand in any of the tables. */
    long stored(Set<String> texts) {
        return texts.stream()
                .filter(text -> columns.entrySet().stream()
                        .anyMatch(table -> !database.column(
                                        "SELECT 1 FROM `" + table.getKey() + "` WHERE " + table.getValue()
                                                + " LIKE ? LIMIT 1",
                                        "%" + text + "%")
                                .isEmpty()))
                .count();
    }

    /** What differs, one line each. */
    static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(sum -> !sum.getValue().equals(after.get(sum.getKey())))
                .map(sum -> sum.getKey() + ": " + sum.getValue() + " before, " + after.get(sum.getKey()) + " after")
                .toList();
    }
}
