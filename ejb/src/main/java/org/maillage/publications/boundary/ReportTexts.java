package org.maillage.publications.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.publications.entity.PublicationTexts;

/** What a network writes around the figures that it published. */
@Stateless
@Permission("publications:read")
@CrossTenant(because = "What a network writes belongs to no structure")
public class ReportTexts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Publications publications;

    /** The texts of a revision of the network of the person in action; empty ones as long as nobody wrote any. */
    public PublicationTexts find(@NotNull UUID publication) {
        publications.find(publication);
        return entities.createQuery(
                        "select t from PublicationTexts t where t.publicationId = :publication", PublicationTexts.class)
                .setParameter("publication", publication)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new PublicationTexts(publication));
    }

    /**
     * Keeps what was written. Writing the first texts twice changes nothing.
     *
     * @throws BusinessException when somebody else has written the first texts meanwhile
     */
    @Permission("publications:publish")
    public void save(@NotNull @Valid PublicationTexts texts) {
        PublicationTexts kept = find(texts.getPublicationId());
        if (texts.isNew() && !kept.isNew() && kept.equals(texts)) {
            return;
        }
        if (kept.isNew() != texts.isNew() || !(kept.isNew() || kept.equals(texts))) {
            throw new BusinessException("errors.stale");
        }
        if (texts.isNew()) {
            entities.persist(texts);
        } else {
            entities.merge(texts);
        }
    }
}
