package org.maillage.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import org.maillage.activities.entity.Procedure;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.entity.Site;

/**
 * What the person in action reaches of the démarches of their structure, by the same rule as of activities ({@link Reach}): those of the
 * sites of a limited role, those at no site that are one's own; everybody's for whoever reviews, else one's own.
 */
@ApplicationScoped
public class ProcedureReach {

    private static final String PROCEDURES =
            "select p from Procedure p left join fetch p.site s join fetch p.beneficiary where p.nameless = false and ";

    private static final String WITHIN =
            "(s.id in :reachedSites or (s.id is null and p.mediatorId = :reachingPerson)) and ";

    private static final String OWN = "p.mediatorId = :self and ";

    @PersistenceContext
    private EntityManager entities;

    /**
     * A query of the démarches within reach.
     *
     * @param own one's own only, also for whoever reaches those of others
     * @param rest condition and order, of démarches {@code p}
     */
    public TypedQuery<Procedure> select(boolean own, String rest) {
        SiteLimit limit = limit();
        boolean onlyOwn = own || !Acting.may("activities:review");
        String text = PROCEDURES + (limit.isEverywhere() ? "" : WITHIN) + (onlyOwn ? OWN : "") + rest;
        TypedQuery<Procedure> query = entities.createQuery(text, Procedure.class);
        if (!limit.isEverywhere()) {
            query.setParameter("reachedSites", limit.sites()).setParameter("reachingPerson", self());
        }
        return onlyOwn ? query.setParameter("self", self()) : query;
    }

    /**
     * One démarche: one's own, or anybody's for whoever reviews those of the structure.
     *
     * @throws NotFoundException when it is not within reach, or of somebody who was erased
     */
    public Procedure find(UUID id) {
        Procedure procedure = entities.find(Procedure.class, id);
        if (procedure == null
                || procedure.isForgotten()
                || !covers(procedure)
                || !(isOwn(procedure) || Acting.may("activities:review"))) {
            throw new NotFoundException();
        }
        return procedure;
    }

    /**
     * What is written must be within reach too.
     *
     * @throws BusinessException at {@code site} when it is not
     */
    public void require(Procedure procedure) {
        if (!covers(procedure)) {
            throw new BusinessException("activities.site.outOfReach").at("site");
        }
    }

    private static boolean covers(Procedure procedure) {
        Site site = procedure.getSite();
        return limit().isEverywhere() || (site == null ? isOwn(procedure) : limit().covers(site.getId()));
    }

    private static boolean isOwn(Procedure procedure) {
        return procedure.getMediatorId().equals(self());
    }

    private static UUID self() {
        return Acting.require().accountId();
    }

    private static SiteLimit limit() {
        return Acting.require().limits().sites();
    }
}
