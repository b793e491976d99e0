package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.access.entity.SupportAccess;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.TenantTable;
import org.maillage.platform.persistence.TenantTables;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;
import org.maillage.tenants.boundary.Structures;
import org.maillage.tenants.entity.ErasureCertificate;
import org.maillage.tenants.entity.Tenant;

/** A structure that is closed leaves its published figures and a certificate, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class ClosingIT {

    private static final String NAME = "A structure";

    @Inject
    private Stage stage;

    @Inject
    private Structures structures;

    @Inject
    private TenantTables tables;

    private Stage.Structure structure;
    private Actor operator;
    private UUID id;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        stage.examples(structure);
        // More than one row of a table: each of them is to be counted.
        stage.in(structure.number(), em -> {
            em.persist(Stage.person());
            em.persist(Stage.person());
            return true;
        });
        operator = Stage.actor(Role.PLATFORM_OPERATOR, structure);
        id = stage.in(null, em -> {
            Account account = em.find(Account.class, structure.mediator().accountId());
            em.persist(new Assignment(account, Place.in(Stage.tenant(em, structure), Role.MEDIATOR)));
            em.persist(new SupportAccess(Stage.tenant(em, structure), account, SupportAccess.Length.DAY, "A reason"));
            return Stage.tenant(em, structure).getId();
        });
    }

    private void leave(LocalDate day) throws Exception {
        stage.in(null, em -> {
            Stage.tenant(em, structure).leave(day);
            return true;
        });
    }

    private void close(String name) throws Exception {
        Acting.as(operator, () -> {
            structures.close(id, name);
            return true;
        });
    }

    private ErasureCertificate certificate() throws Exception {
        for (int i = 0; i < 300; i++) {
            List<ErasureCertificate> all = Acting.as(operator, () -> structures.certificates());
            for (ErasureCertificate certificate : all) {
                if (certificate.getTenantNumber() == structure.number()) {
                    return certificate;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The structure is never erased");
    }

    @Test
    void erasesEveryRowButFiguresAndTrail() throws Exception {
        Set<String> staying = tables.parentsFirst().stream()
                .filter(table -> !table.isErased())
                .map(TenantTable::name)
                .collect(Collectors.toSet());
        assertThat(staying)
                .containsExactlyInAnyOrder(
                        "federation_facts", "reporting_months", "reporting_sheets", "audit_events", "audit_chains");
        List<String> figures = figures();
        Map<String, Long> before = counts();
        leave(LocalDate.of(2026, 1, 1));
        close(NAME);

        Map<String, Long> erased = certificate().getCounts();

        assertThat(erased).doesNotContainKeys(staying.toArray(String[]::new));
        assertThat(erased)
                .containsAllEntriesOf(before.entrySet().stream()
                        .filter(table -> !staying.contains(table.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<String, Long> after = counts();
        assertThat(after).allSatisfy((table, rows) -> assertThat(rows > 0).isEqualTo(staying.contains(table)));
        assertThat(after.get("federation_facts")).isEqualTo(before.get("federation_facts"));
        assertThat(figures()).isNotEmpty().isEqualTo(figures);
        assertThat(erased)
                .containsEntry("access_assignments", 1L)
                .containsEntry("access_accounts", 1L)
                .containsEntry("access_support", 1L);
    }

    /** What others asked of it stays theirs, without the words that were meant for it. */
    @Test
    void whatItAskedOfOthersGoes() throws Exception {
        Stage.Structure neighbour = stage.structure(structure.network());
        stage.in(structure.number(), em -> {
            em.persist(asked(em, structure, neighbour));
            em.persist(asked(em, neighbour, structure));
            return true;
        });
        leave(LocalDate.of(2026, 1, 1));
        close(NAME);

        assertThat(certificate().getCounts()).containsEntry("referrals_requests", 2L);

        String requests = "maillage_base.referrals_requests where sender_number = ";
        assertThat(Stage.count(requests + structure.number())).isZero();
        assertThat(Stage.count(requests + neighbour.number())).isEqualTo(1);
        assertThat(Stage.count(requests + neighbour.number() + " and need is not null"))
                .isZero();
    }

    private static ReferralRequest asked(EntityManager em, Stage.Structure sender, Stage.Structure receiver) {
        Tenant from = Stage.tenant(em, sender);
        ReferralRequest request = new ReferralRequest();
        request.setPersonName("Ada");
        request.setNeed("A file to finish");
        request.setConsentManner(Consent.Manner.SPOKEN);
        request.send(
                new ReferralRequest.Way(network(em, sender), from, Stage.tenant(em, receiver)), "Grace", Instant.now());
        return request;
    }

    private static Network network(EntityManager em, Stage.Structure structure) {
        return em.createQuery("select m.network from Membership m where m.tenant.number = :number", Network.class)
                .setParameter("number", structure.number())
                .getSingleResult();
    }

    @Test
    void forgetsWhoWorkedThereOnly() throws Exception {
        leave(LocalDate.of(2026, 1, 1));
        close(NAME);
        certificate();

        Account account = account();
        assertThat(account.getEmail()).endsWith("@anonymous.invalid");
        assertThat(account.getName()).doesNotContain("Ada").doesNotContain("Martin");
        assertThat(account.getPasswordHash()).isEmpty();
    }

    @Test
    void keepsWhoWorksElsewhereToo() throws Exception {
        stage.in(null, em -> {
            Account account = em.find(Account.class, structure.mediator().accountId());
            em.persist(new Assignment(account, Place.in(structure.network(), Role.NETWORK_OPERATOR)));
            return true;
        });
        leave(LocalDate.of(2026, 1, 1));
        close(NAME);

        assertThat(certificate().getCounts()).containsEntry("access_accounts", 0L);
        assertThat(account().getName()).isEqualTo("Ada Martin");
    }

    @Test
    void forgetsThatSomebodyWasLetInToHelp() throws Exception {
        stage.in(null, em -> {
            Account helper = em.find(Account.class, structure.administrator().accountId());
            em.persist(new Assignment(helper, Place.in(structure.network(), Role.NETWORK_OPERATOR)));
            SupportAccess visit = new SupportAccess(Stage.tenant(em, structure), helper, SupportAccess.Length.HOUR, "");
            visit.allow(Instant.now());
            em.persist(visit);
            return true;
        });
        leave(LocalDate.of(2026, 1, 1));
        close(NAME);

        assertThat(certificate().getCounts())
                .containsEntry("access_support", 2L)
                .containsEntry("access_assignments", 2L);
    }

    @Test
    void closesNothingByMistake() throws Exception {
        assertThatThrownBy(() -> close(NAME)).isInstanceOf(BusinessException.class);
        leave(LocalDate.of(2099, 1, 1));
        assertThatThrownBy(() -> close(NAME))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("tenants.state.tooEarly"));
        stage.in(null, em -> {
            Stage.tenant(em, structure).stay();
            return true;
        });
        leave(LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> close("Another structure"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("tenants.close.otherName"));
        assertThat(counts().values()).allMatch(rows -> rows > 0);
    }

    /** What is derived from the entities is what the database says. */
    @Test
    void tablesAndTheirOrderAreThoseOfTheDatabase() throws Exception {
        List<TenantTable> order = tables.parentsFirst();
        List<String> names = order.stream().map(TenantTable::name).toList();
        try (Connection owner = Stage.owner()) {
            List<Table> all = Table.ofTenants(owner);
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(Table::name).toList());
            assertThat(order.stream().filter(TenantTable::isPublished).map(TenantTable::name))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(Table::isPublished)
                            .map(Table::name)
                            .toList());
            for (String key :
                    Rows.read(owner, foreignKeys("table_name, referenced_table_name", "<> 'tenants_tenants'"))) {
                String[] ends = key.substring(1, key.length() - 1).split(", ", 2);
                if (names.contains(ends[1])) {
                    assertThat(names.indexOf(ends[0])).as(key).isGreaterThan(names.indexOf(ends[1]));
                }
            }
            Set<String> naming = new TreeSet<>();
            for (String column : Rows.read(owner, foreignKeys("column_name", "= 'access_accounts'"))) {
                naming.add(column.substring(1, column.length() - 1));
            }
            assertThat(naming).isEqualTo(TenantTables.ACCOUNT_COLUMNS);
        }
    }

    private static String foreignKeys(String columns, String referred) {
        return "select distinct " + columns
                + " from information_schema.key_column_usage join information_schema.tables t"
                + " using (table_schema, table_name) where table_schema = '" + Table.BASE_SCHEMA
                + "' and t.table_comment like 'tenant%' and referenced_table_name " + referred;
    }

    private Map<String, Long> counts() throws Exception {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection owner = Stage.owner()) {
            for (Table table : Table.ofTenants(owner)) {
                counts.put(
                        table.name(), (long) Stage.count(table.inBase() + " where tenant_id = " + structure.number()));
            }
        }
        return counts;
    }

    private List<String> figures() throws Exception {
        try (Connection owner = Stage.owner()) {
            return Rows.read(
                    owner,
                    "select * from maillage_base.federation_facts where tenant_id = " + structure.number()
                            + " order by id");
        }
    }

    private Account account() throws Exception {
        return stage.in(null, em -> em.find(Account.class, structure.mediator().accountId()));
    }
}
