package org.maillage.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import org.maillage.activities.entity.Activity;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.entity.Site;

/**
 * What the person in action reaches of the activities of their structure: the one place where the limit of a role to some sites
 * works. Whoever reads or changes activities for a person gets them here.
 *
 * <p>A limited role reaches the activities of its sites. What took place at no site, at somebody's home or on the telephone, it
 * reaches when the person recorded it themselves.
 */
@ApplicationScoped
public class Reach {

    private static final String ACTIVITIES =
            "select a from Activity a left join fetch a.site s left join fetch a.person.beneficiary where ";

    private static final String WITHIN =
            "(s.id in :reachedSites or (s.id is null and a.mediatorId = :reachingPerson)) and ";

    @PersistenceContext
    private EntityManager entities;

    /**
     * A query of the activities within reach.
     *
     * @param rest condition and order, of activities {@code a}
     */
    public TypedQuery<Activity> select(String rest) {
        SiteLimit limit = limit();
        if (limit.isEverywhere()) {
            return entities.createQuery(ACTIVITIES + rest, Activity.class);
        }
        return entities.createQuery(ACTIVITIES + WITHIN + rest, Activity.class)
                .setParameter("reachedSites", limit.sites())
                .setParameter("reachingPerson", self());
    }

    /**
     * One activity, deleted or not: one's own, or anybody's for whoever reviews those of the structure.
     *
     * @throws NotFoundException when it is not within reach
     */
    public Activity find(UUID id) {
        Activity activity = entities.find(Activity.class, id);
        if (activity == null || !covers(activity) || !(isOwn(activity) || Acting.may("activities:review"))) {
            throw new NotFoundException();
        }
        return activity;
    }

    /**
     * What is written must be within reach too, so that nothing is put where one does not work.
     *
     * @throws BusinessException at {@code site} when it is not
     */
    public void require(Activity activity) {
        if (!covers(activity)) {
            throw new BusinessException("activities.site.outOfReach").at("site");
        }
    }

    /** The same limit for rows {@code a} of activities that are counted or written out by the thousand. */
    public Condition condition() {
        SiteLimit limit = limit();
        return limit.isEverywhere()
                ? Condition.EVERYTHING
                : Condition.in("a.site_id", limit.sites())
                        .or(Condition.of("(a.site_id is null and a.mediator_id = ?)", self()));
    }

    /** The same limit for counts {@code v} of visits: each is of a site. */
    public Condition visits() {
        SiteLimit limit = limit();
        return limit.isEverywhere() ? Condition.EVERYTHING : Condition.in("v.site_id", limit.sites());
    }

    private static boolean covers(Activity activity) {
        Site site = activity.getSite();
        return limit().isEverywhere() || (site == null ? isOwn(activity) : limit().covers(site.getId()));
    }

    private static boolean isOwn(Activity activity) {
        return activity.getMediatorId().equals(self());
    }

    private static UUID self() {
        return Acting.require().accountId();
    }

    private static SiteLimit limit() {
        return Acting.require().limits().sites();
    }
}
