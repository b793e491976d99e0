package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.activities.boundary.MonthChanged;
import org.maillage.exports.boundary.StructureImported;
import org.maillage.federation.boundary.NetworkChanged;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.referrals.boundary.ReferralChanged;
import org.maillage.tenants.boundary.MembershipChanged;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.control.StructureErased;
import org.maillage.visits.boundary.VisitsChanged;

/**
 * The work list of the counting. A mark is written in the transaction that changes something, as a row of its own: people who record
 * at the same time never wait for each other.
 */
@ApplicationScoped
class StaleMonths {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    void onMonthChanged(@Observes MonthChanged event) {
        entities.persist(new StaleMonth(TenantScope.require(), Months.of(event.month())));
    }

    void onVisitsChanged(@Observes VisitsChanged event) {
        entities.persist(StaleMonth.ofVisits(TenantScope.require(), Months.of(event.month())));
    }

    /** What became of a request is counted by who asked, whoever says it. */
    void onReferralChanged(@Observes ReferralChanged event) {
        entities.persist(new StaleMonth(event.sender(), Months.of(event.sentIn())));
    }

    /** Ages are cut anew for everybody below, and what counts in a larger network may begin or end on any day of a membership. */
    void onNetworkChanged(@Observes NetworkChanged event) {
        memberships
                .below(event.network())
                .forEach(membership -> entities.persist(new StaleMonth(
                        Objects.requireNonNull(membership.getTenant()).getNumber(), Months.of(membership.getSince()))));
    }

    void onMembershipChanged(@Observes MembershipChanged event) {
        entities.persist(new StaleMonth(event.tenant().getNumber(), Months.of(event.from())));
    }

    /** Everything that was read from elsewhere counts in the networks of this installation. */
    void onImported(@Observes StructureImported event) {
        Stream.of("select min(a.date) from Activity a", "select min(v.date) from VisitCount v")
                .map(oldest -> entities.createQuery(oldest, LocalDate.class).getSingleResult())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(oldest -> entities.persist(new StaleMonth(TenantScope.require(), Months.of(oldest))));
    }

    void onErased(@Observes StructureErased event) {
        int marks = entities.createQuery("delete from StaleMonth s where s.tenantNumber = :tenant")
                .setParameter("tenant", TenantScope.require())
                .executeUpdate();
        event.count("indicators_stale_months", marks);
    }

    /** Some structures whose facts are out of date, those first of which the least is to be counted. */
    List<Integer> tenants(int most) {
        return entities.createQuery(
                        "select s.tenantNumber from StaleMonth s group by s.tenantNumber"
                                + " order by min(s.month) desc, s.tenantNumber",
                        Integer.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The marks of the structure in scope that are committed now, for whoever counts it: two nodes take turns, because the second one waits
     * for the marks that the first one holds. What is marked meanwhile waits for nobody.
     */
    List<StaleMonth> take() {
        return entities.createQuery("select s from StaleMonth s where s.tenantNumber = :tenant", StaleMonth.class)
                .setParameter("tenant", TenantScope.require())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The marks of a structure that are committed now. */
    List<StaleMonth> of(int tenantNumber) {
        return entities.createQuery("select s from StaleMonth s where s.tenantNumber = :tenant", StaleMonth.class)
                .setParameter("tenant", tenantNumber)
                .getResultList();
    }
}
