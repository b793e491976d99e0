package org.maillage.systemtest.isolation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/**
 * Something that is said to the database with the application's account.
 *
 * @param must whether the database must say no; else it is enough that nothing comes of it
 */
record Attack(String name, String sql, boolean must) {

    private static final int VICTIM = 1;
    private static final int ATTACKER = 2;

    @Override
    public String toString() {
        return name;
    }

    private static Attack idle(String name, String sql) {
        return new Attack(name, sql, false);
    }

    private static Attack refused(String name, String sql) {
        return new Attack(name, sql, true);
    }

    /**
     * All attacks through one view.
     *
     * @param own the attacker's row
     * @param alien the victim's row
     */
    static List<Attack> on(Table table, UUID own, UUID alien) {
        return Stream.of(changes(table, own, alien), inserts(table, own, alien), joins(table), servers(table))
                .flatMap(attacks -> attacks)
                .toList();
    }

    private static Stream<Attack> changes(Table table, UUID own, UUID alien) {
        String t = table.name();
        return Stream.of(
                idle("update by id", "update " + t + " set version = 99 where id = '" + alien + "'"),
                idle("update all", "update " + t + " set version = 99"),
                idle("update the victim's", "update " + t + " set version = 99 where tenant_id = 1"),
                idle("update or", "update " + t + " set version = 99 where tenant_id = 2 or 1 = 1"),
                idle("give away", "update " + t + " set tenant_id = 1 where id = '" + own + "'"),
                idle("give away all", "update " + t + " set tenant_id = 1"),
                idle("give away, ignoring", "update ignore " + t + " set tenant_id = 1"),
                idle("no tenant", "update ignore " + t + " set tenant_id = null"),
                idle("take", "update " + t + " set tenant_id = 2 where tenant_id = 1"),
                idle("delete by id", "delete from " + t + " where id = '" + alien + "'"),
                idle("delete the victim's", "delete from " + t + " where tenant_id = 1"),
                idle("delete all", "delete from " + t),
                idle("delete returning", "delete from " + t + " where id = '" + alien + "' returning *"),
                idle("dynamic", "execute immediate 'update " + t + " set version = 99'"),
                idle("block", "begin not atomic update " + t + " set version = 99; delete from " + t + "; end"));
    }

    private static Stream<Attack> inserts(Table table, UUID own, UUID alien) {
        String into = " into " + table.name() + " (" + table.columnList() + ") values (";
        String forged = into + Rows.values(table, VICTIM, UUID.randomUUID(), 70) + ")";
        String same = into + Rows.values(table, VICTIM, alien, 71) + ")";
        String taken = into + Rows.values(table, ATTACKER, alien, 72) + ")";
        String mine = into + Rows.values(table, ATTACKER, own, 73) + ")";
        String selected = table.columns().stream()
                .map(column -> switch (column.name()) {
                    case "tenant_id" -> "1";
                    case "id" -> "uuid()";
                    default -> "`" + column.name() + "`";
                })
                .collect(Collectors.joining(", "));
        return Stream.of(
                refused("forged insert", "insert" + forged),
                idle("forged insert, ignoring", "insert ignore" + forged),
                refused("forged replace", "replace" + forged),
                refused("replace the row", "replace" + same),
                idle("insert over the row", "insert" + same + " on duplicate key update version = 99"),
                idle("insert over the row, ignoring", "insert ignore" + same + " on duplicate key update version = 99"),
                idle("replace with the same id", "replace" + taken),
                idle(
                        "insert with the same id",
                        "insert" + taken + " on duplicate key update tenant_id = 1, version = 99"),
                idle("give away a duplicate", "insert" + mine + " on duplicate key update tenant_id = 1, version = 99"),
                idle("give away, ignoring", "insert ignore" + mine + " on duplicate key update tenant_id = 1"),
                idle(
                        "insert ... select",
                        "insert into " + table.name() + " (" + table.columnList() + ") select " + selected + " from "
                                + table.name()),
                refused("copy", "insert into " + table.name() + " select * from " + table.inBase()));
    }

    private static Stream<Attack> joins(Table table) {
        String t = table.name();
        return Stream.of(
                idle(
                        "update by a join",
                        "update " + t + " a join " + t + " b on 1 = 1 set a.version = 99, b.version = 98"),
                idle("give away by a join", "update " + t + " a join " + t + " b on 1 = 1 set a.tenant_id = 1"),
                idle("delete by a join", "delete a, b from " + t + " a join " + t + " b on 1 = 1"),
                idle("delete using", "delete from a using " + t + " a left join " + t + " b on b.tenant_id = 1"),
                refused(
                        "update the table by a join",
                        "update " + t + " a, " + table.inBase() + " b set b.version = 99"),
                refused("delete of the table by a join", "delete b from " + t + " a, " + table.inBase() + " b"));
    }

    private static Stream<Attack> servers(Table table) {
        String t = table.name();
        String definer = "definer = maillage_owner@`%` ";
        return Stream.of(
                refused("truncate", "truncate table " + t),
                refused("handler", "handler " + t + " open"),
                refused("handler of the table", "handler " + table.inBase() + " open"),
                refused("load local data", "load data local infile '/dev/null' into table " + t),
                refused("load data", "load data infile '/etc/hostname' into table " + t),
                refused("write a file", "select * into outfile '/tmp/maillage-attack' from " + t),
                refused("two statements", "select 1; update " + t + " set version = 99"),
                refused("view", "create view planted as select * from " + t),
                refused("view of the owner", "create " + definer + "view planted as select * from " + table.inBase()),
                refused(
                        "replace the view",
                        "create or replace " + definer + "view " + t + " as select * from " + table.inBase()),
                refused("alter the view", "alter " + definer + "view " + t + " as select * from " + table.inBase()),
                refused("drop the view", "drop view " + t),
                refused("rename the view", "rename table " + t + " to planted"),
                refused("procedure", "create " + definer + "procedure planted() delete from " + table.inBase()),
                refused("function", "create function planted() returns int deterministic return 1"),
                refused("other function", "create or replace function maillage.current_tenant() returns int return 1"),
                refused(
                        "trigger",
                        "create trigger planted before update on " + t + " for each row set new.tenant_id = 1"),
                refused("event", "create event planted on schedule every 1 second do delete from " + t),
                refused("table", "create table planted as select * from " + t),
                refused("temporary table", "create temporary table " + t + " (id int)"),
                refused("grant", "grant select on " + table.inBase() + " to maillage_app"),
                refused("become the owner", "set session authorization 'maillage_owner'@'%'"),
                refused("role", "set role maillage_owner"),
                refused("password of the owner", "set password for 'maillage_owner'@'%' = password('x')"),
                refused("variable for all", "set global init_connect = 'set @tenant_id = 1'"));
    }
}
