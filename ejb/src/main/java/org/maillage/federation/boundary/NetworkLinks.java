package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/**
 * Which networks belong to which, from one day to another. Whatever changes here is counted again for all structures below, so that figures
 * of a larger network hold what was done on the days of the link and nothing else.
 */
@Stateless
@Permission("federation:define")
@CrossTenant(because = "Networks belong to no structure")
public class NetworkLinks {

    /** No network in France counts what was done before. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** A day further away than this is a slip of the keyboard. */
    private static final int YEARS_AHEAD = 10;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<NetworkChanged> changed;

    /** What a network belongs to and what belongs to it, past and future links too, by name and day. */
    public List<NetworkLink> of(@NotNull UUID network) {
        return entities.createQuery(
                        "select l from NetworkLink l where l.child.id = :network or l.parent.id = :network"
                                + " order by l.parent.name, l.child.name, l.since",
                        NetworkLink.class)
                .setParameter("network", network)
                .getResultList();
    }

    /** What the network of the person in action belongs to, past and future links too. */
    @Permission("federation:read")
    public List<NetworkLink> above() {
        UUID own = Acting.require().requireNetwork();
        return of(own).stream()
                .filter(link -> link.getChild().getId().equals(own))
                .toList();
    }

    /** What belongs to the network of the person in action, past and future links too. */
    @Permission("federation:read")
    public List<NetworkLink> below() {
        UUID own = Acting.require().requireNetwork();
        return of(own).stream()
                .filter(link -> !link.getChild().getId().equals(own))
                .toList();
    }

    /**
     * Lets a network belong to a larger one. Sending the same link twice changes nothing.
     *
     * @throws BusinessException at {@code parent} when a network would belong to itself, directly or by others; at {@code since} when the day
     *     is out of reach, or when the two are linked on a day of this link already
     */
    public void add(@NotNull @Valid NetworkLink link) {
        if (entities.find(NetworkLink.class, link.getId()) != null) {
            return;
        }
        requireNear(Objects.requireNonNull(link.getSince()), "since");
        List<NetworkLink> known = lock();
        if (new NetworkTree(known).wouldTurnBack(link)) {
            throw new BusinessException("federation.link.circle", nameOf(link.getParent())).at("parent");
        }
        boolean twice = known.stream()
                .anyMatch(other -> other.getChild().equals(link.getChild())
                        && Objects.equals(other.getParent(), link.getParent())
                        && other.overlaps(link));
        if (twice) {
            throw new BusinessException("federation.link.twice", nameOf(link.getParent())).at("since");
        }
        entities.persist(link);
        changed.fire(new NetworkChanged(link.getChild()));
    }

    /**
     * Sets the last day of a link, which is part of it still.
     *
     * @throws BusinessException at {@code lastDay} when it lies before the first one, is out of reach, or runs into a later link of the two
     */
    public void end(@NotNull UUID id, @NotNull LocalDate lastDay) {
        List<NetworkLink> known = lock();
        NetworkLink link = find(known, id);
        requireNear(lastDay, "lastDay");
        if (lastDay.isBefore(Objects.requireNonNull(link.getSince()))) {
            throw new BusinessException("federation.link.endsBeforeItBegins").at("lastDay");
        }
        link.end(lastDay);
        boolean twice = known.stream()
                .anyMatch(other -> !other.equals(link)
                        && other.getChild().equals(link.getChild())
                        && Objects.equals(other.getParent(), link.getParent())
                        && other.overlaps(link));
        if (twice) {
            throw new BusinessException("federation.link.twice", nameOf(link.getParent())).at("lastDay");
        }
        changed.fire(new NetworkChanged(link.getChild()));
    }

    /**
     * All links, one after the other: two people who add one at once could close a circle that neither sees. Not the networks, to which
     * the trail of a refusal refers.
     */
    private List<NetworkLink> lock() {
        return entities.createQuery("select l from NetworkLink l", NetworkLink.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static NetworkLink find(List<NetworkLink> known, UUID id) {
        return known.stream()
                .filter(link -> link.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static void requireNear(LocalDate day, String field) {
        if (day.isBefore(EARLIEST) || day.isAfter(LocalDate.now(ZONE).plusYears(YEARS_AHEAD))) {
            throw new BusinessException("federation.link.farAway").at(field);
        }
    }

    private static String nameOf(@Nullable Network network) {
        return network == null ? "" : network.getName();
    }
}
