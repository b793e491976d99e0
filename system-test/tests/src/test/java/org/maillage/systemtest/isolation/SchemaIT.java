package org.maillage.systemtest.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/** The migrations as they stand keep every rule. */
class SchemaIT {

    /** Reviewed: each table here is one that the database does not keep apart by structure, and the reason why. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("federation_networks", "a network spans structures"),
            Map.entry("federation_tags", "a network gives words to all its structures"),
            Map.entry("federation_views", "what the team of a network keeps of its figures"),
            Map.entry("targets_targets", "a network sets targets for itself and for what belongs to it"),
            Map.entry("alerts_settings", "a network says of what it wants to be told"),
            Map.entry("alerts_subscriptions", "somebody in a network wants its alerts by mail"),
            Map.entry("alerts_told", "which alerts a mail has told, by kind and what they are about"),
            Map.entry("publications_publications", "a network freezes what it reads of its structures; append only"),
            Map.entry("publications_openings", "a network says which of its publications anybody may read"),
            Map.entry("publications_texts", "a network writes around what it published"),
            Map.entry("federation_indicators", "one dictionary of indicators for all"),
            Map.entry("tenants_tenants", "the list of structures itself"),
            Map.entry("tenants_requests", "the structure does not exist yet when it asks"),
            Map.entry("tenants_memberships", "a link between a structure and a network, read from both ends"),
            Map.entry("access_accounts", "one person may work in several structures and networks"),
            Map.entry("access_assignments", "read at sign-in, before a structure is known"),
            Map.entry("access_sessions", "read on every request, before a structure is known"),
            Map.entry("access_invitations", "opened by somebody who is not signed in"),
            Map.entry("access_attempts", "counted before anybody is known"),
            Map.entry("access_devices", "read at sign-in, before a structure is known"),
            Map.entry("access_tickets", "used by somebody who is not signed in yet"),
            Map.entry("access_support", "asked by an operator, who belongs to no structure"),
            Map.entry("access_second_factors", "asked at sign-in, before a structure is known"),
            Map.entry("access_recovery_codes", "asked at sign-in, before a structure is known"),
            Map.entry(
                    "onboarding_courses",
                    "the network sees which first steps a structure has taken, and when the last of them"),
            Map.entry(
                    "referrals_requests",
                    "between sender_number and receiver_number: what one structure asks another, the minimum"),
            Map.entry("notifications_mails", "mails leave in one queue"),
            Map.entry("presence_school_breaks", "one calendar of schools for all, published by the ministry"),
            Map.entry("privacy_rounds", "one round a day serves all structures"),
            Map.entry("audit_operator_chains", "one chain for all that happens above structures"),
            Map.entry("audit_operator_events", "operators act above structures; append only"),
            Map.entry("tenants_certificates", "outlives the structure that it is about"),
            Map.entry("exports_transfers", "a work list of files, read by a job that serves all structures"),
            Map.entry(
                    "coverage_stale_sites",
                    "a work list without rows of sites, read by a job that serves all structures"),
            Map.entry("directory_contours", "outlines of the territories of France, the same for everybody"),
            Map.entry("directory_priority_areas", "published lists of communes, the same for everybody"),
            Map.entry("directory_priority_lists", "published lists of communes, the same for everybody"),
            Map.entry("federation_crossings", "which networks share the work of a structure, without saying of which"),
            Map.entry("federation_links", "a network within a network is no row of a structure"),
            Map.entry("federation_sums", "added up over the structures of a network; published"),
            Map.entry("federation_sum_changes", "notes of a job that serves all networks, without figures; published"),
            Map.entry("federation_stale_sums", "a work list without figures, read by a job that serves all networks"),
            Map.entry("indicators_recounts", "notes of a job that serves all structures, without figures"),
            Map.entry(
                    "indicators_stale_months",
                    "a work list without figures, read by a job that serves all structures"));

    /** Reviewed: what leaves a structure. */
    private static final Set<String> PUBLISHED = Set.of(
            "coverage_sites",
            "federation_facts",
            "federation_sum_changes",
            "federation_sums",
            "reporting_months",
            "reporting_sheets");

    private static Connection owner;

    @BeforeAll
    static void connect() throws SQLException {
        owner = Database.owner();
    }

    @AfterAll
    static void disconnect() throws SQLException {
        owner.close();
    }

    static Set<String> rules() {
        return SchemaRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keeps(String rule) throws SQLException {
        assertThat(SchemaRules.broken(owner, rule)).as(rule).isEmpty();
    }

    @Test
    void sharesOnlyTheReviewedTables() throws SQLException {
        Map<String, String> shared = Table.all(owner).stream()
                .filter(table -> !table.isOfTenants())
                .collect(Collectors.toMap(Table::name, table -> table.comment().replaceFirst("^shared: ", "")));

        assertThat(shared).isEqualTo(SHARED);
    }

    @Test
    void publishesOnlyTheReviewedTables() throws SQLException {
        Set<String> published = Table.all(owner).stream()
                .filter(Table::isPublished)
                .map(Table::name)
                .collect(Collectors.toSet());

        assertThat(published).isEqualTo(PUBLISHED);
    }

    /** Quantifiers over nothing prove nothing. */
    @Test
    void hasTablesKeysAndViewsToLookAt() throws SQLException {
        assertThat(Table.ofTenants(owner)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Rows.count(
                        owner,
                        "select count(*) from information_schema.key_column_usage where table_schema = 'maillage_base'"
                                + " and column_name = 'tenant_id' and referenced_column_name = 'tenant_id'"))
                .isGreaterThanOrEqualTo(3);
        assertThat(Rows.count(owner, "select count(*) from information_schema.views where table_schema = 'maillage'"))
                .isEqualTo(Table.all(owner).size() + 1);
    }
}
