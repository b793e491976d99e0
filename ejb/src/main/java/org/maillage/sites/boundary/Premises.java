package org.maillage.sites.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.sites.entity.Machine;
import org.maillage.sites.entity.Room;
import org.maillage.sites.entity.Site;

/** What a site has: its rooms and its machines. Whoever is limited to some sites finds those of the others nowhere. */
@Stateless
@Permission("sites:read")
public class Premises {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sites sites;

    /** The site itself. */
    public Site site(@NotNull UUID siteId) {
        if (!Acting.require().limits().sites().covers(siteId)) {
            throw new NotFoundException();
        }
        return sites.find(siteId);
    }

    /** The rooms of a site, by name. */
    public List<Room> rooms(@NotNull UUID siteId) {
        return entities.createQuery("select r from Room r where r.site = :site order by r.name", Room.class)
                .setParameter("site", site(siteId))
                .getResultList();
    }

    /** The machines of a site, those that are given up last. */
    public List<Machine> machines(@NotNull UUID siteId) {
        List<Machine> machines = entities.createQuery(
                        "select d from Machine d where d.site = :site order by d.kind, d.name", Machine.class)
                .setParameter("site", site(siteId))
                .getResultList();
        return machines.stream()
                .sorted((one, other) -> Boolean.compare(
                        one.getState() == Machine.State.RETIRED, other.getState() == Machine.State.RETIRED))
                .toList();
    }

    /** One room. */
    public Room findRoom(@NotNull UUID id) {
        @Nullable Room room = entities.find(Room.class, id);
        if (room == null) {
            throw new NotFoundException();
        }
        site(room.getSite().getId());
        return room;
    }

    /** One machine. */
    public Machine findMachine(@NotNull UUID id) {
        @Nullable Machine machine = entities.find(Machine.class, id);
        if (machine == null) {
            throw new NotFoundException();
        }
        site(machine.getSite().getId());
        return machine;
    }

    /** Adds or changes a room. */
    @Permission("sites:edit")
    public void saveRoom(@Valid Room room) {
        room.setSite(site(room.getSite().getId()));
        save(room);
    }

    /** Adds or changes a machine. */
    @Permission("sites:edit")
    public void saveMachine(@Valid Machine machine) {
        machine.setSite(site(machine.getSite().getId()));
        save(machine);
    }

    private void save(TenantEntity row) {
        if (row.isNew() && entities.find(row.getClass(), row.getId()) == null) {
            entities.persist(row);
        } else {
            entities.merge(row);
        }
    }

    /** Takes a room away. */
    @Permission("sites:edit")
    public void removeRoom(@NotNull UUID id) {
        entities.remove(findRoom(id));
    }

    /** Takes a machine away that was added by mistake; one that is no longer used is given up and stays. */
    @Permission("sites:edit")
    public void removeMachine(@NotNull UUID id) {
        entities.remove(findMachine(id));
    }
}
