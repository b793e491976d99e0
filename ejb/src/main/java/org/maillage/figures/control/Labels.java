package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.Tag;
import org.maillage.platform.security.Acting;

/** What stands behind identifiers that are counted, closed ones too: their past is counted. */
@ApplicationScoped
public class Labels {

    @PersistenceContext
    private EntityManager entities;

    /** The tags of the structure and those of the person in action, by name. */
    public List<Tag> tags() {
        return entities.createQuery(
                        "select t from Tag t where t.scope = :everybody or t.mediatorId = :self order by t.name",
                        Tag.class)
                .setParameter("everybody", Tag.Scope.STRUCTURE)
                .setParameter("self", Acting.require().accountId())
                .getResultList();
    }

    /** The offices of partners, by name. */
    public List<PartnerOffice> offices() {
        return entities.createQuery("select o from PartnerOffice o order by o.name", PartnerOffice.class)
                .getResultList();
    }
}
