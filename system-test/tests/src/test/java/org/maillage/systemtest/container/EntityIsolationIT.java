package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.federation.entity.Network;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/** Every entity of a structure, whatever the way that leads to it, stays inside its structure. */
@ExtendWith(ArquillianExtension.class)
class EntityIsolationIT {

    @Inject
    private Stage stage;

    private Stage.Structure owner;
    private Stage.Structure stranger;
    private Map<Class<?>, TenantEntity> examples;
    private List<String> before;

    @BeforeEach
    void set() throws Exception {
        Network network = stage.network(5);
        owner = stage.structure(network);
        stranger = stage.structure(network);
        examples = stage.examples(owner);
        before = Stage.rows(owner);
        assertThat(before).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void everyEntityIsOfOneKindAndHasAnExample() throws Exception {
        Set<EntityType<?>> all = stage.in(null, em -> em.getMetamodel().getEntities());

        assertThat(all).hasSizeGreaterThanOrEqualTo(15);
        assertThat(all)
                .allMatch(type -> TenantEntity.class.isAssignableFrom(type.getJavaType())
                        || SharedEntity.class.isAssignableFrom(type.getJavaType()));
        assertThat(all.stream()
                        .map(EntityType::getJavaType)
                        .filter(TenantEntity.class::isAssignableFrom)
                        .collect(Collectors.toSet()))
                .isEqualTo(examples.keySet());
    }

    @Test
    void itsStructureSeesIt() throws Exception {
        for (TenantEntity row : examples.values()) {
            stage.in(owner.number(), em -> {
                assertThat(em.find(row.getClass(), row.getId())).isEqualTo(row);
                assertThat(count(em, row.getClass())).isPositive();
                return true;
            });
        }
    }

    @Test
    void anotherStructureFindsNothing() throws Exception {
        for (TenantEntity row : examples.values()) {
            Class<?> type = row.getClass();
            String name = type.getSimpleName();
            stage.in(stranger.number(), em -> {
                assertThat((Object) em.find(type, row.getId())).as(name).isNull();
                assertThat(em.createQuery("select e from " + name + " e where e.id = :id", type)
                                .setParameter("id", row.getId())
                                .getResultList())
                        .as(name)
                        .isEmpty();
                assertThat(em.createQuery("select e.id from " + name + " e where 1 = 1 or e.version > 0", UUID.class)
                                .getResultList())
                        .as(name)
                        .isEmpty();
                assertThat(count(em, type)).as(name).isZero();
                assertThat(list(em, type)).as(name).isEmpty();
                return true;
            });
        }
    }

    @Test
    void anotherStructureChangesNothingAtOnce() throws Exception {
        for (Class<?> type : examples.keySet()) {
            String name = type.getSimpleName();
            if (type == AuditEvent.class) {
                // Nobody changes the trail, not even that of their own structure.
                assertThat(attempt(
                                owner.number(),
                                em -> em.createQuery("update AuditEvent e set e.version = 99")
                                        .executeUpdate()))
                        .hasStackTraceContaining("command denied");
                assertThat(attempt(
                                owner.number(),
                                em -> em.createQuery("delete from AuditEvent e").executeUpdate()))
                        .hasStackTraceContaining("command denied");
                continue;
            }
            int updated = stage.in(
                    stranger.number(),
                    em -> em.createQuery("update " + name + " e set e.version = 99")
                            .executeUpdate());
            int deleted = stage.in(
                    stranger.number(),
                    em -> em.createQuery("delete from " + name + " e").executeUpdate());

            assertThat(updated).as(name).isZero();
            assertThat(deleted).as(name).isZero();
            assertThat(Stage.rows(owner)).as(name).isEqualTo(before);
        }
    }

    @Test
    void anotherStructureSavesNoDetachedCopy() throws Exception {
        for (TenantEntity row : examples.values()) {
            assertThatThrownBy(() -> stage.in(stranger.number(), em -> {
                        em.merge(row);
                        em.flush();
                        return true;
                    }))
                    .as(row.getClass().getSimpleName())
                    .isNotNull();
            attempt(stranger.number(), em -> {
                em.remove(em.merge(row));
                return true;
            });
            assertThat(Stage.rows(owner)).isEqualTo(before);
            assertThat(Stage.rows(stranger)).isEmpty();
        }
    }

    @Test
    void withoutAStructureNothingIsAnswered() throws Exception {
        for (TenantEntity row : examples.values()) {
            Class<?> type = row.getClass();
            String name = type.getSimpleName();
            List<Throwable> refusals = new ArrayList<>();
            refusals.add(attempt(null, em -> em.find(type, row.getId())));
            refusals.add(attempt(null, em -> count(em, type)));
            refusals.add(attempt(null, em -> list(em, type)));
            refusals.add(attempt(
                    null, em -> em.createQuery("select e from " + name + " e").getResultList()));
            refusals.add(attempt(
                    null,
                    em -> em.createQuery("update " + name + " e set e.version = 99")
                            .executeUpdate()));
            refusals.add(attempt(
                    null, em -> em.createQuery("delete from " + name + " e").executeUpdate()));

            assertThat(refusals).as(name).doesNotContainNull();
            assertThat(Stage.rows(owner)).as(name).isEqualTo(before);
        }
    }

    @Test
    void withoutAStructureNothingIsSaved() throws Exception {
        assertThat(attempt(null, em -> {
                    em.persist(Stage.site("Nobody's"));
                    em.flush();
                    return true;
                }))
                .isNotNull();
        try (Connection database = Stage.owner()) {
            assertThat(Rows.count(database, "select count(*) from sites_sites where name = 'Nobody''s'"))
                    .isZero();
        }
    }

    /** What EclipseLink lets through ends at the views. */
    @Test
    void noWayAroundTheEntitiesLeadsAcross() throws Exception {
        for (Table table : tables()) {
            String view = table.name();
            assertThat(attempt(
                            stranger.number(),
                            em -> em.createNativeQuery("select * from " + view).getResultList()))
                    .as("native query of %s", view)
                    .isNotNull();
            for (Integer tenant : new Integer[] {stranger.number(), null}) {
                attempt(
                        tenant,
                        em -> em.createNativeQuery("update " + view + " set version = 99")
                                .executeUpdate());
                attempt(
                        tenant,
                        em -> em.createNativeQuery("delete from " + view).executeUpdate());
                int seen = stage.in(tenant, em -> unwrapped(em, "select count(*) from " + view));
                assertThat(seen).as("unwrapped: %s", view).isZero();
                assertThat(Stage.rows(owner)).as(view).isEqualTo(before);
            }
        }
        for (Class<?> type : examples.keySet()) {
            String name = type.getSimpleName();
            assertThat(attempt(stranger.number(), em -> {
                        assertThat(em.createQuery(
                                                "select e from " + name
                                                        + " e where SQL('1 = 1') or SQL('1 = 1 or tenant_id = "
                                                        + owner.number()
                                                        + "')",
                                                type)
                                        .getResultList())
                                .isEmpty();
                        return true;
                    }))
                    .as("SQL() for %s", name)
                    .isNull();
        }
    }

    /** Even if somebody sets the discriminator by hand: the variable of the connection decides. */
    @Test
    void aForgedDiscriminatorShowsNothing() throws Exception {
        for (TenantEntity row : examples.values()) {
            Object found = stage.in(stranger.number(), em -> {
                em.setProperty("eclipselink.tenant-id", owner.number());
                return em.find(row.getClass(), row.getId());
            });
            assertThat(found).as(row.getClass().getSimpleName()).isNull();
        }
    }

    /** A connection comes back from the pool without the structure that somebody left on it. */
    @Test
    void aStainedConnectionShowsNothing() throws Exception {
        for (Integer tenant : new Integer[] {null, stranger.number()}) {
            stage.stain(12, owner);
            for (int i = 0; i < 20; i++) {
                int seen = stage.in(tenant, em -> unwrapped(em, "select count(*) from sites_sites"));
                assertThat(seen).isZero();
            }
        }
    }

    /** A reference to a row of another structure is refused by the database itself. */
    @Test
    void noRowPointsAcross() throws Exception {
        UUID site = examples.values().iterator().next().getId();
        Throwable refusal = attempt(
                stranger.number(),
                em -> unwrappedUpdate(
                        em,
                        "insert into activities_activities (tenant_id, id, version, date, minutes, mediator_id, place, site_id,"
                                + " helped_before, recorded_at) values (" + stranger.number()
                                + ", uuid(), 1, '2026-01-01', 30, '"
                                + stranger.mediator().accountId() + "', 'SITE', '" + site + "', 0, now())"));

        assertThat(refusal).hasStackTraceContaining("foreign key constraint fails");
    }

    private Throwable attempt(Integer tenant, Function<EntityManager, Object> work) {
        return catchThrowable(() -> stage.in(tenant, work));
    }

    private static long count(EntityManager em, Class<?> type) {
        CriteriaQuery<Long> query = em.getCriteriaBuilder().createQuery(Long.class);
        query.select(em.getCriteriaBuilder().count(query.from(type)));
        return em.createQuery(query).getSingleResult();
    }

    private static <T> List<T> list(EntityManager em, Class<T> type) {
        CriteriaQuery<T> query = em.getCriteriaBuilder().createQuery(type);
        query.select(query.from(type));
        return em.createQuery(query).getResultList();
    }

    private static int unwrapped(EntityManager em, String query) {
        try {
            return Rows.count(em.unwrap(Connection.class), query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int unwrappedUpdate(EntityManager em, String sql) {
        try (var statement = em.unwrap(Connection.class).createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Table> tables() throws SQLException {
        try (Connection database = Stage.owner()) {
            return Table.ofTenants(database);
        }
    }
}
