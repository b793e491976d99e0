package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.activities.entity.Journey;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.sites.entity.Site;

/** The offices of partner organisations with which a structure holds video receptions. */
@Stateless
@Permission("activities:read")
public class PartnerOffices {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<MonthChanged> changed;

    /** Those that are offered on the form, by name. */
    public List<PartnerOffice> open() {
        return all().stream().filter(PartnerOffice::isOpen).toList();
    }

    /** All of them, those that are offered first, by name. */
    public List<PartnerOffice> all() {
        return entities.createQuery("select o from PartnerOffice o order by o.open desc, o.name", PartnerOffice.class)
                .getResultList();
    }

    /** One of them. */
    public PartnerOffice find(UUID id) {
        PartnerOffice office = entities.find(PartnerOffice.class, id);
        if (office == null) {
            throw new NotFoundException();
        }
        return office;
    }

    /** How far it is by road to an office, in kilometres one way, by the id of the site from which one would go. */
    public Map<UUID, Integer> distances(UUID office) {
        return journeys(find(office)).stream()
                .collect(Collectors.toMap(journey -> journey.getSite().getId(), Journey::getKilometres));
    }

    private List<Journey> journeys(PartnerOffice office) {
        return entities.createQuery("select j from Journey j where j.office = :office", Journey.class)
                .setParameter("office", office)
                .getResultList();
    }

    /**
     * Adds an office or changes it. Adding the same one twice changes nothing.
     *
     * @param kilometres by road, one way, by the id of the site; what is left out is not known
     * @throws BusinessException at {@code name} when another office has it
     */
    @Permission("activities:arrange")
    public void save(
            @Valid PartnerOffice office,
            @NotNull
                    Map<
                                    UUID,
                                    @Min(value = 1, message = "{activities.office.distance.wrong}")
                                    @Max(value = Journey.FARTHEST, message = "{activities.office.distance.wrong}")
                                    Integer>
                            kilometres) {
        if (!office.isNew()) {
            find(office.getId());
        }
        boolean taken = all().stream()
                .anyMatch(other -> !other.equals(office) && other.getName().equalsIgnoreCase(office.getName()));
        if (taken) {
            throw new BusinessException("activities.office.name.taken", office.getName()).at("name");
        }
        if (!office.isNew()) {
            change(office, kilometres);
        } else if (entities.find(PartnerOffice.class, office.getId()) == null) {
            entities.persist(office);
            measure(office, kilometres);
        }
    }

    /** What is told of video receptions with it is counted anew from the first one on. */
    private void change(PartnerOffice office, Map<UUID, Integer> kilometres) {
        PartnerOffice known = find(office.getId());
        boolean same = known.getOrganisation() == office.getOrganisation()
                && distances(office.getId()).equals(kilometres);
        measure(entities.merge(office), kilometres);
        LocalDate first = entities.createQuery(
                        "select min(a.date) from Activity a where a.means.office = :office", LocalDate.class)
                .setParameter("office", known)
                .getSingleResult();
        if (!same && first != null) {
            changed.fire(new MonthChanged(YearMonth.from(first)));
        }
    }

    private void measure(PartnerOffice office, Map<UUID, Integer> kilometres) {
        Map<UUID, Integer> unknown = new HashMap<>(kilometres);
        for (Journey journey : journeys(office)) {
            Integer told = unknown.remove(journey.getSite().getId());
            if (told == null) {
                entities.remove(journey);
            } else {
                journey.setKilometres(told);
            }
        }
        unknown.forEach((id, told) -> {
            Site site = entities.find(Site.class, id);
            if (site == null) {
                throw new NotFoundException();
            }
            entities.persist(new Journey(office, site, told));
        });
    }
}
