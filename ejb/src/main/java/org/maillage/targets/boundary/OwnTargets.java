package org.maillage.targets.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.targets.entity.Target;

/**
 * What networks aim at with one structure, read by itself with how far it is, from what it published to that network. Small counts are not
 * hidden, since they are its own; the network is told the target only.
 */
@Stateless
@Permission("targets:review")
public class OwnTargets {

    private static final int HUNDRED = 100;

    @PersistenceContext
    private EntityManager entities;

    /** The newest months first. */
    public List<Reach> all() {
        return entities.createQuery(
                        "select t from Target t join fetch t.network where t.structure.number = :tenant"
                                + " order by t.lastMonth desc, t.firstMonth desc, t.indicator, t.id",
                        Target.class)
                .setParameter("tenant", TenantScope.require())
                .getResultStream()
                .map(target -> Reach.of(target, counted(target)))
                .toList();
    }

    /** People who were seen earlier in these months are counted there. */
    private int counted(Target target) {
        int first = number(target.first());
        AtomicInteger sum = new AtomicInteger();
        entities.createQuery(
                        "select f from Fact f where f.networkId = :network and f.key.indicator = :indicator"
                                + " and f.key.communeCode = :everywhere and f.key.crossing = :whole and f.key.month between :first and :last",
                        Fact.class)
                .setParameter(
                        "network", Objects.requireNonNull(target.getNetwork()).getId())
                .setParameter("indicator", target.getIndicator())
                .setParameter("everywhere", FactKey.EVERYWHERE)
                .setParameter("whole", Crossing.WHOLE)
                .setParameter("first", first)
                .setParameter("last", number(target.last()))
                .getResultStream()
                .forEach(fact -> fact.getCells().forEach((dimension, value, former, amount) -> {
                    if (dimension.equals(FactCells.TOTAL) && former < first) {
                        sum.addAndGet(amount);
                    }
                }));
        return sum.get();
    }

    private static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }
}
