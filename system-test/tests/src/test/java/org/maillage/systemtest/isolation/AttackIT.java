package org.maillage.systemtest.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/**
 * Whoever speaks SQL with the application's account while one structure is in scope, or none, neither reads nor changes a row of another
 * one: through every view of a tenant table, in every way that is known. Foreign keys are switched off as an attacker may do.
 */
class AttackIT {

    private static final int VICTIM = 1;
    private static final int ATTACKER = 2;

    private static Connection owner;
    private static Connection application;
    private static List<Table> tables;

    @BeforeAll
    static void connect() throws SQLException {
        owner = Database.owner();
        application = Database.application();
        tables = Table.ofTenants(owner);
        assertThat(tables).hasSizeGreaterThanOrEqualTo(5);
    }

    /** Rows of both in every table: what an attack on one table does to another is seen as well. */
    @BeforeEach
    void seed() throws SQLException {
        Database.execute(application, "set foreign_key_checks = 0");
        Database.execute(owner, "set foreign_key_checks = 0");
        owner.setAutoCommit(false);
        for (Table table : tables) {
            Database.execute(owner, "delete from " + table.inBase());
            for (int i = 0; i < 3; i++) {
                Rows.insert(owner, table, VICTIM, 10 + i);
                Rows.insert(owner, table, ATTACKER, 20 + i);
            }
        }
        owner.setAutoCommit(true);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        for (Table table : tables) {
            Database.execute(owner, "delete from " + table.inBase());
        }
        owner.close();
        application.close();
    }

    static Stream<Table> tables() throws SQLException {
        try (Connection connection = Database.owner()) {
            return Table.ofTenants(connection).stream();
        }
    }

    private static UUID row(Table table, int tenant) throws SQLException {
        String first = Rows.read(owner, "select id from " + table.inBase() + " where tenant_id = " + tenant)
                .get(0);
        return UUID.fromString(first.substring(1, first.length() - 1));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachStructureWorksOnItsOwnRows(Table table) throws SQLException {
        Database.scope(application, ATTACKER);
        UUID id = UUID.randomUUID();
        Database.execute(
                application,
                "insert into " + table.name() + " (" + table.columnList() + ") values ("
                        + Rows.values(table, ATTACKER, id, 30) + ")");
        String mine = " where id = '" + id + "'";

        assertThat(Rows.count(application, "select count(*) from " + table.name()))
                .isEqualTo(4);
        if (table.isAppendOnly()) {
            return;
        }
        Database.execute(application, "update " + table.name() + " set version = 55" + mine);
        assertThat(Rows.count(owner, "select version from " + table.inBase() + mine))
                .isEqualTo(55);
        Database.execute(application, "delete from " + table.name() + mine);
        assertThat(Rows.count(owner, "select count(*) from " + table.inBase() + mine))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutAStructureNothingIsRead(Table table) throws SQLException {
        Database.scope(application, null);

        assertThat(Rows.read(application, "select * from " + table.name())).isEmpty();
        assertThat(Rows.read(Database.application(), "select * from " + table.name()))
                .as("a new connection")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothingOfAnotherStructureIsRead(Table table) throws SQLException {
        Database.scope(application, ATTACKER);
        String t = table.name();
        UUID alien = row(table, VICTIM);

        for (String condition : List.of(
                "tenant_id = 1",
                "id = '" + alien + "'",
                "(1 = 1 or tenant_id = 1) and tenant_id <> 2",
                "tenant_id <=> 1",
                "not tenant_id = 2",
                "exists (select 1 from " + t + " x where x.tenant_id = 1)",
                "id in (select id from " + t + " where tenant_id = 1)")) {
            assertThat(Rows.read(application, "select * from " + t + " where " + condition))
                    .as(condition)
                    .isEmpty();
        }
        assertThat(Rows.count(application, "select count(*) from " + t)).isEqualTo(3);
        assertThat(Rows.read(application, "select distinct tenant_id from " + t + " union select tenant_id from " + t))
                .containsExactly("[2]");
        assertThat(Rows.read(
                        application, "with w as (select * from " + t + ") select id from w where id = '" + alien + "'"))
                .isEmpty();
        assertThat(Rows.read(application, "select id from " + t + " where id = '" + alien + "' for update"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noAttackChangesAnotherStructure(Table table) throws SQLException {
        UUID alien = row(table, VICTIM);
        List<String> before = victim();
        List<String> aimedAt = rows(table, VICTIM);
        List<String> objects = objects();
        int attacks = Attack.on(table, row(table, ATTACKER), alien).size();
        for (int i = 0; i < attacks; i++) {
            renew(table);
            // Made anew: the attacker's row is another one each time.
            Attack attack = Attack.on(table, row(table, ATTACKER), alien).get(i);
            attempt(attack, ATTACKER);
            assertThat(rows(table, VICTIM)).as("after: %s", attack.sql()).isEqualTo(aimedAt);
        }
        assertThat(victim()).isEqualTo(before);
        assertThat(objects()).isEqualTo(objects);
        assertThat(attacks).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutAStructureNoAttackChangesAnything(Table table) throws SQLException {
        List<String> before = victim();
        List<String> objects = objects();
        List<String> mine = Rows.of(owner, tables, ATTACKER);
        List<String> aimedAt = rows(table, VICTIM);
        List<String> own = rows(table, ATTACKER);
        for (Attack attack : Attack.on(table, row(table, ATTACKER), row(table, VICTIM))) {
            attempt(attack, null);
            assertThat(rows(table, VICTIM)).as("after: %s", attack.sql()).isEqualTo(aimedAt);
            assertThat(rows(table, ATTACKER)).as("after: %s", attack.sql()).isEqualTo(own);
        }
        assertThat(victim()).isEqualTo(before);
        assertThat(Rows.of(owner, tables, ATTACKER)).isEqualTo(mine);
        assertThat(objects()).isEqualTo(objects);
    }

    /** The comparison of before and after sees what it must. */
    @ParameterizedTest
    @MethodSource("tables")
    void aChangeWouldBeSeen(Table table) throws SQLException {
        List<String> before = victim();

        Database.execute(owner, "update " + table.inBase() + " set version = 99 where tenant_id = 1 limit 1");

        assertThat(victim()).isNotEqualTo(before);
    }

    private static void attempt(Attack attack, Integer tenant) throws SQLException {
        Database.scope(application, tenant);
        boolean refused = false;
        try {
            Database.execute(application, attack.sql());
        } catch (SQLException e) {
            refused = true;
        }
        if (attack.must()) {
            assertThat(refused).as("refused: %s", attack.sql()).isTrue();
        }
    }

    private static void renew(Table table) throws SQLException {
        Database.execute(owner, "delete from " + table.inBase() + " where tenant_id = " + ATTACKER);
        Rows.insert(owner, table, ATTACKER, 20);
    }

    /** What must not move after any attack; no attack puts back what another one took. */
    private static List<String> rows(Table table, int tenant) throws SQLException {
        return Rows.of(owner, List.of(table), tenant);
    }

    /** In all tables, those that no attack aims at included. */
    private static List<String> victim() throws SQLException {
        return Rows.of(owner, tables, VICTIM);
    }

    /** The objects of the three schemas and the rights of the account: slow to read, and no attack would put them back. */
    private static List<String> objects() throws SQLException {
        List<String> all = Rows.read(
                owner,
                "select table_schema, table_name, table_type from information_schema.tables where table_schema like 'maillage%'"
                        + " union all select table_schema, table_name, md5(view_definition) from information_schema.views"
                        + " where table_schema like 'maillage%' order by 1, 2, 3");
        all.addAll(Rows.read(application, "show grants"));
        return all;
    }
}
