package org.maillage.sites.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.control.SiteExport;
import org.maillage.sites.entity.Site;

/** What a structure does with its sites. */
@Stateless
@Permission("sites:read")
public class Sites {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SiteExport export;

    @Inject
    private Event<SitesChanged> changed;

    /** All sites, open ones first, by name. */
    @Permission("sites:list")
    public List<Site> all() {
        return entities.createQuery("select s from Site s order by s.open desc, s.name", Site.class)
                .getResultList();
    }

    /** The sites where the person in action may receive people now, by name. */
    public List<Site> open() {
        return all().stream()
                .filter(Site::isOpen)
                .filter(site -> limit().covers(site.getId()))
                .toList();
    }

    /** The sites to which the role of the person in action is limited, by name, closed ones too; none when it is not limited. */
    public List<Site> limits() {
        return limit().isEverywhere()
                ? List.of()
                : all().stream().filter(site -> limit().covers(site.getId())).toList();
    }

    /** The sites within reach of the person in action, by name, closed ones too: their past is read. */
    public List<Site> named() {
        return all().stream().filter(site -> limit().covers(site.getId())).toList();
    }

    private static SiteLimit limit() {
        return Acting.require().limits().sites();
    }

    /** One site. */
    public Site find(UUID id) {
        Site site = entities.find(Site.class, id);
        if (site == null) {
            throw new NotFoundException();
        }
        return site;
    }

    /**
     * Creates or changes a site.
     *
     * @throws BusinessException at {@code name} when another site of the structure has it
     */
    @Permission("sites:edit")
    public void save(@Valid Site site) {
        if (nameIsTaken(site)) {
            throw new BusinessException("sites.name.taken", site.getName()).at("name");
        }
        @Nullable Site before = entities.find(Site.class, site.getId());
        // Those who merge files take the newest: the date moves with the sheet only.
        if (before == null || !export.sheet(before).equals(export.sheet(site))) {
            site.describedOn(today());
        }
        site.confirm(today());
        if (site.isNew() && before == null) {
            entities.persist(site);
        } else {
            entities.merge(site);
        }
        changed.fire(new SitesChanged());
    }

    /** Says that everything on the public sheet of a site is still right. */
    @Permission("sites:edit")
    public void confirm(@NotNull UUID id) {
        find(id).confirm(today());
        changed.fire(new SitesChanged());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private boolean nameIsTaken(Site site) {
        return entities.createQuery("select count(s) from Site s where s.name = :name and s.id <> :id", Long.class)
                        .setParameter("name", site.getName())
                        .setParameter("id", site.getId())
                        .getSingleResult()
                > 0;
    }
}
