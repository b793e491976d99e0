package org.maillage.systemtest.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.maillage.systemtest.isolation.seed.Rows;

/**
 * The rules of the fourth and fifth net, each a query that finds what breaks it. A rule is a sentence and finds nothing in a schema
 * that keeps it.
 */
final class SchemaRules {

    private static final String TABLES =
            "(select table_name, table_comment, table_comment regexp '^tenant(;.*)?$' of_tenant,"
                    + " table_comment like 'between %' between_two,"
                    + " regexp_replace(table_comment, '^between ([a-z_]+) and ([a-z_]+): .*$', '\\\\1') one_end,"
                    + " regexp_replace(table_comment, '^between ([a-z_]+) and ([a-z_]+): .*$', '\\\\2') other_end"
                    + " from information_schema.tables"
                    + " where table_schema = 'maillage_base' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history')";

    /** How the server writes the view of a tenant table, columns left out. */
    private static final String FILTER =
            "concat(' from `maillage_base`.`', t.table_name, '` where `maillage_base`.`', t.table_name,"
                    + " '`.`tenant_id` = `maillage`.`current_tenant`()')";

    /** How the server writes the view of a table between two structures. */
    private static final String FILTER_OF_ENDS =
            "concat(' from `maillage_base`.`', t.table_name, '` where `maillage`.`current_tenant`() in (`maillage_base`.`',"
                    + " t.table_name, '`.`', one_end, '`,`maillage_base`.`', t.table_name, '`.`', other_end, '`)')";

    static final String DECLARED = "every table declares whose rows it holds";
    static final String TENANT_COLUMN = "every tenant table has tenant_id INT NOT NULL without a default";
    static final String PRIMARY_KEY = "every tenant table has a primary key";
    static final String UNIQUE_KEYS = "every unique key of a tenant table starts with tenant_id";
    static final String FOREIGN_KEYS = "every foreign key between tenant tables starts with tenant_id on both sides";
    static final String NO_WAY_IN = "no foreign key leads from a shared table to a tenant table";
    static final String KNOWN_TENANT = "every tenant table leads to the list of structures";
    static final String TENANT_VIEW =
            "every tenant table has a definer view with check option that filters by current_tenant()";
    static final String ENDS = "both ends of a table between two structures are INT NOT NULL without a default";
    static final String KEYS_OF_ENDS = "every unique key of a table between two structures starts with both ends";
    static final String KNOWN_ENDS = "both ends of a table between two structures lead to the list of structures";
    static final String VIEW_OF_ENDS =
            "every table between two structures has a definer view with check option that filters by both ends";
    static final String ALL_COLUMNS = "every view of the application shows all columns of its table";
    static final String NO_OTHER_VIEW = "no view but those of the tables, and of the schema's version";
    static final String PUBLISHED_ONLY = "the federation has views of published tables only";
    static final String CURRENT_TENANT = "current_tenant() is a deterministic function without SQL, of whoever asks";
    static final String NOTHING_HIDDEN = "no trigger, event or other routine works behind the views";

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry(
                    DECLARED,
                    "select table_name from " + TABLES
                            + " t where table_comment not regexp"
                            + " '^(tenant(;.*)?|between [a-z_]+ and [a-z_]+: [^ ].*|shared: [^ ].*)$'"),
            Map.entry(
                    TENANT_COLUMN,
                    "select table_name from " + TABLES + " t where of_tenant and not exists"
                            + " (select 1 from information_schema.columns c where c.table_schema = 'maillage_base'"
                            + " and c.table_name = t.table_name and c.column_name = 'tenant_id' and c.data_type = 'int'"
                            + " and c.is_nullable = 'NO' and c.column_default is null and c.is_generated = 'NEVER')"),
            Map.entry(
                    PRIMARY_KEY,
                    "select table_name from " + TABLES + " t where of_tenant and not exists"
                            + " (select 1 from information_schema.statistics s where s.table_schema = 'maillage_base'"
                            + " and s.table_name = t.table_name and s.index_name = 'PRIMARY')"),
            Map.entry(
                    UNIQUE_KEYS,
                    "select t.table_name, s.index_name from " + TABLES + " t join information_schema.statistics s"
                            + " on s.table_schema = 'maillage_base' and s.table_name = t.table_name"
                            + " where of_tenant and s.non_unique = 0 and s.seq_in_index = 1 and s.column_name <> 'tenant_id'"),
            Map.entry(
                    FOREIGN_KEYS,
                    "select t.table_name, k.constraint_name from " + TABLES
                            + " t join information_schema.key_column_usage k"
                            + " on k.table_schema = 'maillage_base' and k.table_name = t.table_name join " + TABLES
                            + " r on r.table_name = k.referenced_table_name where t.of_tenant and r.of_tenant"
                            + " and k.ordinal_position = 1"
                            + " and not (k.column_name = 'tenant_id' and k.referenced_column_name = 'tenant_id')"),
            Map.entry(
                    NO_WAY_IN,
                    "select distinct t.table_name, k.constraint_name from " + TABLES
                            + " t join information_schema.key_column_usage k on k.table_schema = 'maillage_base'"
                            + " and k.table_name = t.table_name join " + TABLES
                            + " r on r.table_name = k.referenced_table_name where not t.of_tenant and r.of_tenant"),
            Map.entry(
                    KNOWN_TENANT,
                    "select table_name from " + TABLES + " t where of_tenant and not exists"
                            + " (select 1 from information_schema.key_column_usage k where k.table_schema = 'maillage_base'"
                            + " and k.table_name = t.table_name and k.column_name = 'tenant_id'"
                            + " and k.referenced_table_name is not null)"),
            Map.entry(
                    TENANT_VIEW,
                    "select t.table_name from " + TABLES + " t where of_tenant and not exists"
                            + " (select 1 from information_schema.views v where v.table_schema = 'maillage'"
                            + " and v.table_name = t.table_name and v.security_type = 'DEFINER' and v.check_option = 'CASCADED'"
                            + " and v.definer like 'maillage\\_owner@%' and v.is_updatable = 'YES'"
                            + " and substring(v.view_definition, locate(' from ', v.view_definition)) = " + FILTER
                            + ")"),
            Map.entry(
                    ENDS,
                    "select table_name from " + TABLES + " t where between_two and 2 <>"
                            + " (select count(*) from information_schema.columns c where c.table_schema = 'maillage_base'"
                            + " and c.table_name = t.table_name and c.column_name in (one_end, other_end) and c.data_type = 'int'"
                            + " and c.is_nullable = 'NO' and c.column_default is null and c.is_generated = 'NEVER')"),
            Map.entry(
                    KEYS_OF_ENDS,
                    "select t.table_name, s.index_name from " + TABLES + " t join information_schema.statistics s"
                            + " on s.table_schema = 'maillage_base' and s.table_name = t.table_name"
                            + " where between_two and s.non_unique = 0 and (s.seq_in_index = 1 and s.column_name <> one_end"
                            + " or s.seq_in_index = 2 and s.column_name <> other_end) union all"
                            + " select t.table_name, 'no primary key' from " + TABLES + " t where between_two and 2 >"
                            + " (select count(*) from information_schema.statistics s where s.table_schema = 'maillage_base'"
                            + " and s.table_name = t.table_name and s.index_name = 'PRIMARY')"),
            Map.entry(
                    KNOWN_ENDS,
                    "select table_name from " + TABLES + " t where between_two and 2 <>"
                            + " (select count(distinct k.column_name) from information_schema.key_column_usage k"
                            + " where k.table_schema = 'maillage_base' and k.table_name = t.table_name"
                            + " and k.column_name in (one_end, other_end) and k.referenced_table_name = 'tenants_tenants')"),
            Map.entry(
                    VIEW_OF_ENDS,
                    "select t.table_name from " + TABLES + " t where between_two and not exists"
                            + " (select 1 from information_schema.views v where v.table_schema = 'maillage'"
                            + " and v.table_name = t.table_name and v.security_type = 'DEFINER' and v.check_option = 'CASCADED'"
                            + " and v.definer like 'maillage\\_owner@%' and v.is_updatable = 'YES'"
                            + " and substring(v.view_definition, locate(' from ', v.view_definition)) = "
                            + FILTER_OF_ENDS
                            + ")"),
            Map.entry(
                    ALL_COLUMNS,
                    "select t.table_name from " + TABLES + " t where not (select group_concat(column_name order by"
                            + " ordinal_position) from information_schema.columns c where c.table_schema = 'maillage_base'"
                            + " and c.table_name = t.table_name) <=> (select group_concat(column_name order by"
                            + " ordinal_position) from information_schema.columns c where c.table_schema = 'maillage'"
                            + " and c.table_name = t.table_name)"),
            Map.entry(
                    NO_OTHER_VIEW,
                    "select table_name from information_schema.tables where table_schema = 'maillage'"
                            + " and (table_type <> 'VIEW' or (table_name <> 'schema_version' and table_name not in"
                            + " (select table_name from " + TABLES + " t)))"),
            Map.entry(
                    PUBLISHED_ONLY,
                    "select table_name from information_schema.tables where table_schema = 'maillage_federation'"
                            + " and (table_type <> 'VIEW' or table_name not in (select table_name from " + TABLES
                            + " t where table_comment like '%; published'))"),
            Map.entry(
                    CURRENT_TENANT,
                    "select 'current_tenant' from dual where not exists (select 1 from information_schema.routines"
                            + " where routine_schema = 'maillage' and routine_name = 'current_tenant'"
                            + " and security_type = 'INVOKER' and is_deterministic = 'YES' and sql_data_access = 'NO SQL'"
                            + " and data_type = 'int' and routine_definition = 'RETURN @tenant_id')"),
            Map.entry(
                    NOTHING_HIDDEN,
                    "select routine_name from information_schema.routines where routine_schema like 'maillage%'"
                            + " and concat(routine_schema, '.', routine_name) <> 'maillage.current_tenant' union all select trigger_name from"
                            + " information_schema.triggers where trigger_schema like 'maillage%' union all select event_name"
                            + " from information_schema.events where event_schema like 'maillage%'"));

    private SchemaRules() {}

    static Set<String> all() {
        return RULES.keySet();
    }

    /** What breaks a rule. */
    static List<String> broken(Connection owner, String rule) throws SQLException {
        return Rows.read(owner, RULES.get(rule));
    }

    /** Everything that breaks any rule, by rule. */
    static Map<String, List<String>> broken(Connection owner) throws SQLException {
        Map<String, List<String>> broken = new TreeMap<>();
        for (String rule : RULES.keySet()) {
            List<String> found = broken(owner, rule);
            if (!found.isEmpty()) {
                broken.put(rule, found);
            }
        }
        return broken;
    }
}
