package org.maillage.systemtest.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/** What the two accounts of the product may do, and that there is nothing else. */
class RightsIT {

    /** "Denied" in the server's numbers: a schema, a table, a column, a routine (which it may also deny to exist), the server. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143, 1370, 1305, 1227);

    private static final List<String> EVERYTHING = List.of(
            "select * from %s limit 1",
            "select 1 from %s limit 1",
            "insert into %s values ()",
            "replace into %s values ()",
            "update %s set version = 1",
            "delete from %s",
            "truncate table %s",
            "drop table %s",
            "alter table %s add column planted int",
            "create index planted on %s (version)",
            "show create table %s",
            "lock tables %s write");

    private static Connection owner;
    private static Connection application;
    private static Connection federation;

    @BeforeAll
    static void connect() throws SQLException {
        owner = Database.owner();
        application = Database.application();
        federation = Database.federation();
        Database.scope(application, 1);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        owner.close();
        application.close();
        federation.close();
    }

    static Stream<String> baseTables() throws SQLException {
        try (Connection connection = Database.owner()) {
            return Rows.read(
                            connection,
                            "select table_name from information_schema.tables where table_schema = 'maillage_base'"
                                    + " and table_type = 'BASE TABLE'")
                    .stream()
                    .map(row -> "maillage_base." + row.substring(1, row.length() - 1));
        }
    }

    private static Set<String> rows(Connection connection, String query) throws SQLException {
        return new TreeSet<>(Rows.read(connection, query));
    }

    /** What an account may do with tables and views, as it sees it itself. */
    static Set<String> rightsOf(Connection account) throws SQLException {
        return rows(
                account,
                "select concat(table_schema, '.', table_name), privilege_type, is_grantable"
                        + " from information_schema.table_privileges");
    }

    static Set<String> rightsOfApplication(Connection owner) throws SQLException {
        Set<String> rights = new TreeSet<>(Set.of("[maillage.schema_version, SELECT, NO]"));
        for (Table table : Table.all(owner)) {
            List<String> writing = table.isAppendOnly() ? List.of("INSERT") : List.of("INSERT", "UPDATE", "DELETE");
            rights.add("[maillage." + table.name() + ", SELECT, NO]");
            for (String right : writing) {
                rights.add("[maillage." + table.name() + ", " + right + ", NO]");
            }
        }
        return rights;
    }

    static Set<String> rightsOfFederation(Connection owner) throws SQLException {
        Set<String> rights = new TreeSet<>();
        for (Table table : Table.all(owner)) {
            if (table.isPublished()) {
                rights.add("[maillage_federation." + table.name() + ", SELECT, NO]");
            }
        }
        return rights;
    }

    @Test
    void theApplicationHoldsTheRightsOnItsViewsOnly() throws SQLException {
        assertThat(rightsOf(application)).hasSizeGreaterThan(40).isEqualTo(rightsOfApplication(owner));
        assertNoWiderRight(application);
    }

    @Test
    void theFederationReadsPublishedFiguresOnly() throws SQLException {
        assertThat(rightsOf(federation)).isNotEmpty().isEqualTo(rightsOfFederation(owner));
        assertNoWiderRight(federation);
    }

    private static void assertNoWiderRight(Connection account) throws SQLException {
        assertThat(rows(account, "select privilege_type, is_grantable from information_schema.user_privileges"))
                .containsExactly("[USAGE, NO]");
        assertThat(rows(account, "select * from information_schema.schema_privileges"))
                .isEmpty();
        assertThat(rows(account, "select * from information_schema.column_privileges"))
                .isEmpty();
        assertThat(rows(account, "select * from information_schema.applicable_roles"))
                .isEmpty();
        // Rights on routines stand nowhere else.
        assertThat(Rows.read(account, "show grants")).noneMatch(grant -> grant.contains("EXECUTE"));
    }

    @ParameterizedTest
    @MethodSource("baseTables")
    void neitherAccountTouchesABaseTable(String table) {
        for (String statement : EVERYTHING) {
            assertDenied(application, statement.formatted(table));
            assertDenied(federation, statement.formatted(table));
        }
    }

    static Stream<Table> appendOnly() throws SQLException {
        try (Connection connection = Database.owner()) {
            return Table.all(connection).stream().filter(Table::isAppendOnly);
        }
    }

    /** A trail that somebody could change would prove nothing. */
    @ParameterizedTest
    @MethodSource("appendOnly")
    void theApplicationChangesNothingThatIsAppendOnly(Table table) throws SQLException {
        UUID id = Rows.insert(owner, table, 1, 77);
        String t = "maillage." + table.name();
        String row = " where id = '" + id + "'";
        List<String> before = Rows.read(owner, "select * from " + table.inBase() + row);
        String again = " into " + t + " (" + table.columnList() + ") values (" + Rows.values(table, 1, id, 78) + ")";
        Database.execute(application, "set foreign_key_checks = 0");

        for (String statement : List.of(
                "update " + t + " set version = 99" + row,
                "delete from " + t + row,
                "delete from " + t,
                "truncate table " + t,
                "replace" + again,
                "insert" + again + " on duplicate key update version = 99",
                "update " + t + " a join " + t + " b on a.id = b.id set a.version = 99",
                "delete a from " + t + " a join " + t + " b on a.id = b.id")) {
            assertDenied(application, statement);
        }
        assertThat(Rows.read(owner, "select * from " + table.inBase() + row))
                .isEqualTo(before)
                .hasSize(1);
        Database.execute(owner, "delete from " + table.inBase() + row);
    }

    @Test
    void theTrailIsAppendOnly() throws SQLException {
        assertThat(appendOnly().map(Table::name))
                .contains("audit_events", "audit_operator_events", "publications_publications");
    }

    @Test
    void theFederationTouchesNoViewOfTheApplication() throws SQLException {
        for (Table table : Table.all(owner)) {
            EVERYTHING.forEach(statement -> assertDenied(federation, statement.formatted("maillage." + table.name())));
        }
    }

    @Test
    void theFederationWritesNothing() throws SQLException {
        for (Table table : Table.all(owner)) {
            if (table.isPublished()) {
                String view = "maillage_federation." + table.name();
                assertThat(Rows.read(federation, "select * from " + view + " limit 1"))
                        .hasSizeLessThan(2);
                EVERYTHING.stream()
                        .filter(statement -> !statement.startsWith("select"))
                        .forEach(statement -> assertDenied(federation, statement.formatted(view)));
            }
        }
    }

    @Test
    void neitherAccountLearnsHowThingsAreMade() throws SQLException {
        for (Connection account : List.of(application, federation)) {
            assertThat(Rows.read(
                            account,
                            "select table_name from information_schema.tables where table_schema = 'maillage_base'"))
                    .isEmpty();
            assertThat(Rows.read(
                            account,
                            "select view_definition from information_schema.views where view_definition <> ''"))
                    .isEmpty();
            assertThat(
                            Rows.read(
                                    account,
                                    "select routine_name from information_schema.routines where routine_schema like 'maillage%'"))
                    .isEmpty();
            assertDenied(account, "show create view maillage.sites_sites");
            assertDenied(account, "show create function maillage.current_tenant");
            assertDenied(account, "select maillage.current_tenant()");
        }
    }

    private static void assertDenied(Connection account, String statement) {
        SQLException refusal = catchThrowableOfType(SQLException.class, () -> Database.execute(account, statement));

        assertThat((Object) refusal).as(statement).isNotNull();
        assertThat(DENIED).as("%s: %s", statement, refusal).contains(refusal.getErrorCode());
    }
}
