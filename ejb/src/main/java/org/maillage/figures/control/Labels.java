package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.Tag;
import org.maillage.platform.security.Acting;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** What stands behind identifiers that are counted, closed ones too: their past is counted. */
@ApplicationScoped
public class Labels {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sites sites;

    /** The tags of the structure and of its networks, and those of the person in action, by name. */
    public List<Tag> tags() {
        return entities.createQuery(
                        "select t from Tag t where t.scope <> :personal or t.mediatorId = :self order by t.name",
                        Tag.class)
                .setParameter("personal", Tag.Scope.PERSON)
                .setParameter("self", Acting.require().accountId())
                .getResultList();
    }

    /** The names of sites, tags and offices, by their identifiers. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        sites.named().forEach(site -> names.put(site.getId().toString(), site.getName()));
        tags().forEach(tag -> names.put(tag.getId().toString(), tag.getName()));
        offices().forEach(office -> names.put(office.getId().toString(), office.getName()));
        return names;
    }

    /** Where sites are in their communes, by their identifiers. */
    Map<String, String> streets() {
        Map<String, String> streets = new HashMap<>();
        for (Site site : sites.named()) {
            String street = Stream.of(site.getStreet(), site.getComplement())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            streets.put(site.getId().toString(), street);
        }
        return streets;
    }

    /** The offices of partners, by name. */
    public List<PartnerOffice> offices() {
        return entities.createQuery("select o from PartnerOffice o order by o.name", PartnerOffice.class)
                .getResultList();
    }
}
