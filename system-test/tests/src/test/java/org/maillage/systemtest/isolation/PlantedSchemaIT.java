package org.maillage.systemtest.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.micro.StartFailure;

/** Every rule bites: a schema that breaks it is planted and found, and the launcher refuses what it can refuse. */
class PlantedSchemaIT {

    private static final String TENANT = "tenant_id int not null";
    private static final String IDS = TENANT + ", id uuid not null";
    private static final String KEY = ", primary key (tenant_id, id)";
    private static final String TO_TENANT = ", foreign key (tenant_id) references tenants_tenants (number)";
    private static final String GOOD = IDS + KEY + TO_TENANT;
    private static final String VIEW_HEAD =
            "create or replace sql security definer view maillage.planted as select * from planted";
    private static final String FILTERED = VIEW_HEAD + " where tenant_id = maillage.current_tenant()";

    private Connection owner;

    @BeforeEach
    void connect() throws SQLException {
        owner = Database.owner();
    }

    @AfterEach
    void uproot() throws SQLException {
        Database.execute(
                owner,
                "drop view if exists maillage.planted, maillage_federation.planted",
                "drop table if exists maillage.planted",
                "drop table if exists maillage_base.planted",
                "create or replace function maillage.current_tenant() returns int deterministic no sql"
                        + " sql security invoker return @tenant_id");
        owner.close();
    }

    /** Each test looks at its own rule before it begins; here, at all of them. */
    @AfterAll
    static void nothingIsLeft() throws SQLException {
        try (Connection connection = Database.owner()) {
            assertThat(SchemaRules.broken(connection)).isEmpty();
        }
    }

    private static Arguments planted(String rule, String name, String... statements) {
        return Arguments.of(rule, name, List.of(statements));
    }

    private static String table(String columns, String comment) {
        return "create table planted (" + columns + ") comment '" + comment + "'";
    }

    static Stream<Arguments> breaches() {
        return Stream.of(tables(), views(), ends(), others()).flatMap(breaches -> breaches);
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                planted(SchemaRules.DECLARED, "no comment", table(GOOD, "")),
                planted(SchemaRules.DECLARED, "shared without a reason", table("id int", "shared")),
                planted(SchemaRules.DECLARED, "nearly tenant", table(GOOD, "tenants")),
                planted(SchemaRules.TENANT_COLUMN, "no column", table("id uuid primary key", "tenant")),
                planted(SchemaRules.TENANT_COLUMN, "NULL", table("tenant_id int, id uuid, key (tenant_id)", "tenant")),
                planted(
                        SchemaRules.TENANT_COLUMN,
                        "text",
                        table("tenant_id varchar(9) not null primary key", "tenant")),
                planted(SchemaRules.TENANT_COLUMN, "default", table("tenant_id int not null default 1", "tenant")),
                planted(SchemaRules.PRIMARY_KEY, "none", table(IDS + TO_TENANT, "tenant")),
                planted(SchemaRules.UNIQUE_KEYS, "primary", table(IDS + ", primary key (id)" + TO_TENANT, "tenant")),
                planted(
                        SchemaRules.UNIQUE_KEYS,
                        "primary, order",
                        table(IDS + ", primary key (id, tenant_id)" + TO_TENANT, "tenant")),
                planted(SchemaRules.UNIQUE_KEYS, "another", table(GOOD + ", unique key name (id)", "tenant")),
                planted(
                        SchemaRules.FOREIGN_KEYS,
                        "simple",
                        table(GOOD + ", site_id uuid, foreign key (site_id) references sites_sites (id)", "tenant")),
                planted(
                        SchemaRules.NO_WAY_IN,
                        "shared refers to tenant",
                        table("id uuid, foreign key (id) references sites_sites (id)", "shared: planted")),
                planted(SchemaRules.KNOWN_TENANT, "no foreign key", table(IDS + KEY, "tenant")));
    }

    private static Stream<Arguments> views() {
        String table = table(GOOD, "tenant");
        return Stream.of(
                planted(SchemaRules.TENANT_VIEW, "none", table),
                planted(SchemaRules.TENANT_VIEW, "no filter", table, VIEW_HEAD),
                planted(SchemaRules.TENANT_VIEW, "no check option", table, FILTERED),
                planted(SchemaRules.TENANT_VIEW, "local check", table, FILTERED + " with local check option"),
                planted(
                        SchemaRules.TENANT_VIEW,
                        "rights of the invoker",
                        table,
                        FILTERED.replace("definer", "invoker") + " with cascaded check option"),
                planted(SchemaRules.TENANT_VIEW, "or", table, FILTERED + " or id is null with cascaded check option"),
                planted(
                        SchemaRules.TENANT_VIEW,
                        "another variable",
                        table,
                        VIEW_HEAD + " where tenant_id = 1 with cascaded check option"),
                planted(
                        SchemaRules.ALL_COLUMNS,
                        "a column added later",
                        table,
                        FILTERED + " with cascaded check option",
                        "alter table planted add column note varchar(10)"));
    }

    private static Stream<Arguments> ends() {
        String columns = "one int not null, other int not null, id uuid not null";
        String key = ", primary key (one, other, id)";
        String known = ", foreign key (one) references tenants_tenants (number)"
                + ", foreign key (other) references tenants_tenants (number)";
        String good = between(columns + key + known);
        String filtered = VIEW_HEAD + " where maillage.current_tenant() in (one, other)";
        return Stream.of(
                planted(SchemaRules.DECLARED, "between without a reason", table(columns, "between one and other")),
                planted(SchemaRules.ENDS, "one end", between("one int not null, id uuid not null")),
                planted(SchemaRules.ENDS, "NULL", between("one int not null, other int, id uuid not null")),
                planted(SchemaRules.KEYS_OF_ENDS, "none", between(columns)),
                planted(SchemaRules.KEYS_OF_ENDS, "one end only", between(columns + ", primary key (one, id)")),
                planted(SchemaRules.KEYS_OF_ENDS, "another", between(columns + key + ", unique key name (id)")),
                planted(SchemaRules.KNOWN_ENDS, "no foreign key", between(columns + key)),
                planted(SchemaRules.VIEW_OF_ENDS, "none", good),
                planted(SchemaRules.VIEW_OF_ENDS, "no filter", good, VIEW_HEAD),
                planted(SchemaRules.VIEW_OF_ENDS, "no check option", good, filtered),
                planted(
                        SchemaRules.VIEW_OF_ENDS,
                        "one end only",
                        good,
                        VIEW_HEAD + " where one = maillage.current_tenant() with cascaded check option"));
    }

    private static String between(String columns) {
        return table(columns, "between one and other: planted");
    }

    private static Stream<Arguments> others() {
        String table = table(GOOD, "tenant");
        return Stream.of(
                planted(
                        SchemaRules.NO_OTHER_VIEW,
                        "a view of its own",
                        "create view maillage.planted as select * from sites_sites"),
                planted(
                        SchemaRules.NO_OTHER_VIEW,
                        "a table beside the views",
                        "create table maillage.planted (id int)"),
                planted(
                        SchemaRules.PUBLISHED_ONLY,
                        "not published",
                        table,
                        "create view maillage_federation.planted as select * from planted"),
                planted(
                        SchemaRules.CURRENT_TENANT,
                        "of its definer",
                        "create or replace function maillage.current_tenant() returns int deterministic no sql"
                                + " sql security definer return @tenant_id"),
                planted(
                        SchemaRules.CURRENT_TENANT,
                        "a constant",
                        "create or replace function maillage.current_tenant() returns int deterministic no sql"
                                + " sql security invoker return 1"),
                planted(
                        SchemaRules.NOTHING_HIDDEN,
                        "a trigger",
                        table,
                        "create trigger planted before insert on planted for each row set new.tenant_id = 1"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("breaches")
    void isFound(String rule, String name, List<String> statements) throws SQLException {
        assertThat(SchemaRules.broken(owner, rule)).as("before: %s", name).isEmpty();

        Database.execute(owner, statements.toArray(String[]::new));

        assertThat(SchemaRules.broken(owner, rule)).as("%s: %s", rule, name).isNotEmpty();
    }

    @Test
    void noRuleIsWithoutItsBreach() {
        assertThat(breaches().map(breach -> (String) breach.get()[0])).containsAll(SchemaRules.all());
    }

    /** These would let one structure reach another: the product does not start on them. */
    @ParameterizedTest
    @MethodSource("unsafe")
    void isRefusedAtTheStart(String statement) throws SQLException {
        Database.execute(owner, statement);

        assertThatThrownBy(Database.running()::prepare).isInstanceOf(StartFailure.class);
    }

    static Stream<String> unsafe() {
        return Stream.of(
                table(GOOD, ""),
                table(GOOD, "tenants"),
                table("id uuid primary key", "tenant"),
                table("tenant_id int, id uuid, key (tenant_id)", "tenant"),
                table(IDS + ", primary key (id)", "tenant"),
                table(GOOD + ", unique key name (id)", "tenant"),
                between("one int not null, other int, id uuid not null"),
                between("one int not null, other int not null, id uuid not null, primary key (one, id)"),
                "create table maillage.planted (id int)");
    }

    /** A start repairs what somebody changed by hand: views and rights become again what the tables declare. */
    @Test
    void isRepairedAtTheStart() throws SQLException {
        Database.execute(
                owner,
                "create or replace view maillage.sites_sites as select * from sites_sites",
                "create view maillage_federation.planted as select * from sites_sites",
                "create view maillage.planted as select * from sites_sites",
                "grant select on maillage_base.sites_sites to maillage_app",
                "grant select on maillage_federation.planted to maillage_federation");

        assertThatCode(Database.running()::prepare).doesNotThrowAnyException();

        assertThat(SchemaRules.broken(owner)).isEmpty();
        assertThat(RightsIT.rightsOf(Database.application())).isEqualTo(RightsIT.rightsOfApplication(owner));
        assertThat(RightsIT.rightsOf(Database.federation())).isEqualTo(RightsIT.rightsOfFederation(owner));
    }
}
