package org.maillage.micro.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTableTest {

    @Test
    void showsOnlyTheCurrentTenantOfATenantTable() {
        var table = BaseTable.declared("sites_sites", "tenant");
        assertThat(table.applicationView())
                .isEqualTo("CREATE OR REPLACE SQL SECURITY DEFINER VIEW `maillage`.`sites_sites` AS SELECT * FROM"
                        + " `maillage_base`.`sites_sites` WHERE tenant_id = `maillage`.`current_tenant`()"
                        + " WITH CASCADED CHECK OPTION");
        assertThat(table.published()).isFalse();
    }

    @Test
    void showsAllRowsOfASharedTable() {
        assertThat(BaseTable.declared("directory_communes", "shared: reference data")
                        .applicationView())
                .endsWith("AS SELECT * FROM `maillage_base`.`directory_communes`");
    }

    @Test
    void showsBothEndsWhatStandsBetweenThem() {
        assertThat(BaseTable.declared("x_requests", "between sender_number and receiver_number: asked")
                        .applicationView())
                .endsWith(
                        " WHERE `maillage`.`current_tenant`() IN (sender_number, receiver_number) WITH CASCADED CHECK OPTION");
    }

    @Test
    void showsTheFederationPublishedTablesOnlyAndForReadingOnly() {
        var facts = BaseTable.declared("federation_facts", "tenant; figures by month; published");
        var sites = BaseTable.declared("sites_sites", "tenant; places");
        var networks = BaseTable.declared("federation_networks", "shared: networks span tenants; published");
        assertThat(facts.owners()).containsExactly("tenant_id");
        assertThat(networks.owners()).isEmpty();
        assertThat(Views.federationRights(List.of(facts, sites, networks)))
                .containsOnlyKeys("federation_facts", "federation_networks")
                .containsValue(Set.of("SELECT"));
        assertThat(Views.applicationRights(List.of(facts)))
                .containsEntry("federation_facts", Set.of("SELECT", "INSERT", "UPDATE", "DELETE"))
                .containsEntry("schema_version", Set.of("SELECT"));
    }

    @Test
    void letsTheApplicationOnlyAddRowsWhereTheTableSaysSo() {
        var events = BaseTable.declared("audit_events", "tenant; append only");
        var operators = BaseTable.declared("audit_operator_events", "shared: of no structure; append only");
        assertThat(events.owners()).containsExactly("tenant_id");
        assertThat(events.published()).isFalse();
        assertThat(Views.applicationRights(List.of(events, operators)))
                .containsEntry("audit_events", Set.of("SELECT", "INSERT"))
                .containsEntry("audit_operator_events", Set.of("SELECT", "INSERT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tenants",
                "Tenant",
                "shared",
                "shared: ",
                "between a_number and b_number",
                "between a_number: why",
                "published",
                "; published"
            })
    void refusesATableThatDoesNotSayWhoseRowsItHolds(String comment) {
        assertThatThrownBy(() -> BaseTable.declared("x_things", comment)).isInstanceOf(UnsafeSchemaException.class);
    }
}
