package org.maillage.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.maillage.access.boundary.Leaving;
import org.maillage.access.entity.Assignment;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.platform.errors.BusinessException;
import org.maillage.sites.entity.Site;

/** Open work goes from one person to another, so that nobody's démarche is left lying. */
@ApplicationScoped
public class Handover {

    /** What whoever takes work over must be allowed to do. */
    public static final String WORKS = "activities:record";

    @PersistenceContext
    private EntityManager entities;

    void onLeaving(@Observes Leaving leaving) {
        List<Procedure> open = open(leaving.account());
        if (open.isEmpty()) {
            return;
        }
        Assignment successor = leaving.successor();
        if (successor == null) {
            throw new BusinessException("activities.handover.missing", open.size()).at("successor");
        }
        if (!mayTake(successor, open)) {
            throw new BusinessException(
                            "activities.handover.unfit", successor.getAccount().getName())
                    .at("successor");
        }
        pass(leaving.account(), successor.getAccount().getId());
    }

    /** The open démarches for which somebody answers, at whatever site, the oldest first. */
    public List<Procedure> open(UUID account) {
        return entities.createQuery(
                        "select p from Procedure p left join fetch p.site where p.mediatorId = :account"
                                + " and p.state in :open and p.nameless = false order by p.openedOn, p.id",
                        Procedure.class)
                .setParameter("account", account)
                .setParameter("open", ProcedureState.open())
                .getResultList();
    }

    /** Whether a member may go on with this work: their role allows it, at the sites where it is. */
    public boolean mayTake(Assignment member, List<Procedure> work) {
        return member.getPlace().getRole().permissions().contains(WORKS)
                && work.stream().allMatch(procedure -> covers(member, procedure));
    }

    /** Whether a member works at the site of a démarche. */
    public static boolean covers(Assignment member, Procedure procedure) {
        Site site = procedure.getSite();
        return site == null || member.getPlace().getSites().covers(site.getId());
    }

    /** All open work of one person goes to another. Returns how much it was. */
    public int pass(UUID from, UUID to) {
        List<Procedure> open = open(from);
        open.forEach(procedure -> procedure.setMediatorId(to));
        return open.size();
    }
}
