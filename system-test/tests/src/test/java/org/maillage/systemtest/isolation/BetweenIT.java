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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/** What stands between two structures is seen and changed by these two, through every view of such a table; a third finds nothing. */
class BetweenIT {

    private static final int ONE = 1;
    private static final int OTHER = 2;
    private static final int THIRD = 3;

    private static Connection owner;
    private static Connection application;

    private UUID theirs = new UUID(0, 0);
    private UUID mine = new UUID(0, 0);

    @BeforeAll
    static void connect() throws SQLException {
        owner = Database.owner();
        application = Database.application();
        Database.execute(application, "set foreign_key_checks = 0");
        Database.execute(owner, "set foreign_key_checks = 0");
    }

    @BeforeEach
    void seed() throws SQLException {
        theirs = UUID.randomUUID();
        mine = UUID.randomUUID();
        for (Table table : Table.betweenTenants(owner)) {
            Database.execute(
                    owner,
                    "delete from " + table.inBase(),
                    insert(table.inBase(), table, ONE, OTHER, theirs),
                    insert(table.inBase(), table, THIRD, ONE, mine));
        }
    }

    @AfterAll
    static void disconnect() throws SQLException {
        for (Table table : Table.betweenTenants(owner)) {
            Database.execute(owner, "delete from " + table.inBase());
        }
        owner.close();
        application.close();
    }

    static Stream<Table> tables() throws SQLException {
        try (Connection connection = Database.owner()) {
            return Table.betweenTenants(connection).stream();
        }
    }

    private static String insert(String into, Table table, int oneEnd, int otherEnd, UUID id) {
        return "insert into " + into + " (" + table.columnList() + ") values ("
                + Rows.values(table, oneEnd, otherEnd, id, 5) + ")";
    }

    private static List<String> seenBy(Table table, Integer structure) throws SQLException {
        Database.scope(application, structure);
        return Rows.read(application, "select id from " + table.name());
    }

    @Test
    void thereAreSuchTables() throws SQLException {
        assertThat(tables()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bothEndsSeeIt(Table table) throws SQLException {
        assertThat(seenBy(table, ONE)).containsExactlyInAnyOrder("[" + theirs + "]", "[" + mine + "]");
        assertThat(seenBy(table, OTHER)).containsExactly("[" + theirs + "]");
        assertThat(seenBy(table, THIRD)).containsExactly("[" + mine + "]");
        assertThat(seenBy(table, null)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aThirdStructureChangesNothing(Table table) throws SQLException {
        String t = table.name();
        String one = table.ends().get(0);
        String other = table.ends().get(1);
        String into = " into " + t + " (" + table.columnList() + ") values (";
        String end = ")";
        List<String> before = ofOthers(table);
        for (String attack : List.of(
                "update " + t + " set version = 99",
                "update " + t + " set version = 99 where id = '" + theirs + "'",
                "update " + t + " set " + one + " = 3 where " + one + " = 1",
                "update " + t + " set " + one + " = 1, " + other + " = 2",
                "update ignore " + t + " set " + one + " = 1, " + other + " = 2",
                "delete from " + t,
                "delete from " + t + " where " + one + " = 1",
                "insert" + into + Rows.values(table, ONE, OTHER, UUID.randomUUID(), 6) + end,
                "insert ignore" + into + Rows.values(table, ONE, OTHER, UUID.randomUUID(), 6) + end,
                "replace" + into + Rows.values(table, ONE, OTHER, theirs, 6) + end,
                "replace" + into + Rows.values(table, ONE, THIRD, theirs, 6) + end,
                "replace" + into + Rows.values(table, THIRD, OTHER, theirs, 6) + end,
                "insert" + into + Rows.values(table, ONE, OTHER, theirs, 6) + end
                        + " on duplicate key update version = 99",
                "insert" + into + Rows.values(table, ONE, THIRD, theirs, 6) + end
                        + " on duplicate key update version = 99, " + other + " = 2")) {
            Database.scope(application, THIRD);
            attempt(attack);
            assertThat(ofOthers(table)).as("after: %s", attack).isEqualTo(before);
            Database.scope(application, null);
            attempt(attack);
            assertThat(ofOthers(table))
                    .as("after, without a structure: %s", attack)
                    .isEqualTo(before);
        }
    }

    private static List<String> ofOthers(Table table) throws SQLException {
        return Rows.read(
                owner,
                "select * from " + table.inBase() + " where 3 not in (" + String.join(", ", table.ends())
                        + ") order by id");
    }

    private static void attempt(String attack) {
        try {
            Database.execute(application, attack);
        } catch (SQLException refused) {
            assertThat(refused.getErrorCode()).as(attack).isNotNegative();
        }
    }
}
