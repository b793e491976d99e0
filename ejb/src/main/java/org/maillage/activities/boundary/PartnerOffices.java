package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;

/** The offices of partner organisations with which a structure holds video receptions. */
@Stateless
@Permission("activities:read")
public class PartnerOffices {

    @PersistenceContext
    private EntityManager entities;

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

    /**
     * Adds an office or changes it. Adding the same one twice changes nothing.
     *
     * @throws BusinessException at {@code name} when another office has it
     */
    @Permission("activities:arrange")
    public void save(@Valid PartnerOffice office) {
        if (!office.isNew()) {
            find(office.getId());
        }
        boolean taken = all().stream()
                .anyMatch(other -> !other.equals(office) && other.getName().equalsIgnoreCase(office.getName()));
        if (taken) {
            throw new BusinessException("activities.office.name.taken", office.getName()).at("name");
        }
        if (!office.isNew()) {
            entities.merge(office);
        } else if (entities.find(PartnerOffice.class, office.getId()) == null) {
            entities.persist(office);
        }
    }
}
