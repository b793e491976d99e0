package org.maillage.systemtest.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/** The attacks bite: each weakness of a schema that the rules forbid lets some of them through. */
class PlantedAttackIT {

    private Connection owner;
    private Connection application;

    @BeforeEach
    void connect() throws SQLException {
        owner = Database.owner();
        application = Database.application();
    }

    @AfterEach
    void uproot() throws SQLException {
        application.close();
        Database.execute(owner, "drop view if exists maillage.planted", "drop table if exists planted");
        Database.running().prepare();
        assertThat(SchemaRules.broken(owner)).isEmpty();
        owner.close();
    }

    @ParameterizedTest(name = "primary key ({0}), view: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id | where tenant_id = current_tenant() with cascaded check option | replace with the same id",
                "tenant_id, id | where tenant_id = current_tenant() | forged insert",
                "tenant_id, id | where tenant_id = current_tenant() | give away",
                "tenant_id, id | where 1 = 1 with cascaded check option | update all"
            })
    void aWeaknessLetsThrough(String key, String condition, String through) throws SQLException {
        plant(key, condition);

        assertThat(successful()).contains(through);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"tenant_id, id | where tenant_id = current_tenant() with cascaded check option"})
    void theRulesLetNothingThrough(String key, String condition) throws SQLException {
        plant(key, condition);

        assertThat(successful()).isEmpty();
    }

    private void plant(String key, String condition) throws SQLException {
        Database.execute(
                owner,
                "create table planted (tenant_id int not null, id uuid not null, version int not null, primary key ("
                        + key + "))",
                "create sql security definer view maillage.planted as select * from maillage_base.planted "
                        + condition.replace("current_tenant", "maillage.current_tenant"),
                "grant select, insert, update, delete on maillage.planted to maillage_app");
    }

    /** The names of the attacks after which the victim's rows are not as they were. */
    private Set<String> successful() throws SQLException {
        Table table = Table.all(owner).stream()
                .filter(planted -> planted.name().equals("planted"))
                .findFirst()
                .orElseThrow();
        Set<String> successful = new TreeSet<>();
        int attacks = Attack.on(table, UUID.randomUUID(), UUID.randomUUID()).size();
        for (int i = 0; i < attacks; i++) {
            Database.execute(owner, "delete from planted");
            UUID alien = Rows.insert(owner, table, 1, 10);
            UUID own = Rows.insert(owner, table, 2, 20);
            List<String> before = Rows.of(owner, List.of(table), 1);
            Attack attack = Attack.on(table, own, alien).get(i);
            Database.scope(application, 2);
            try {
                Database.execute(application, attack.sql());
            } catch (SQLException refused) {
                assertThat(refused.getErrorCode()).as(attack.name()).isNotNegative();
            }
            if (!Rows.of(owner, List.of(table), 1).equals(before)) {
                successful.add(attack.name());
            }
        }
        return successful;
    }
}
