package org.maillage.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maillage.activities.entity.Tag;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.persistence.Identified;
import org.maillage.platform.security.Acting;
import org.maillage.tenants.control.Memberships;

/** The words that the networks of the structure in scope give it, as tags of its own: with the same identifier, from the first use on. */
@ApplicationScoped
public class NetworkWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    /** Those that are offered today, by name. */
    public List<Tag> offered() {
        LocalDate today = LocalDate.now(ZONE);
        List<UUID> networks = memberships.ofTenant().stream()
                .filter(membership -> membership.covers(today))
                .map(membership -> Objects.requireNonNull(membership.getNetwork()))
                .map(Identified::getId)
                .toList();
        return networks.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from NetworkTag t where t.open = true and t.networkId in :networks order by t.name, t.id",
                                NetworkTag.class)
                        .setParameter("networks", networks)
                        .getResultStream()
                        .map(this::tag)
                        .toList();
    }

    private Tag tag(NetworkTag word) {
        Tag own = entities.find(Tag.class, word.getId());
        return own == null ? Tag.ofNetwork(word, Acting.require().accountId()) : own;
    }

    /** The structure's own rows of tags that whoever is in action may put there, or that were there before. */
    public List<Tag> usable(List<Tag> chosen, List<Tag> before) {
        UUID self = Acting.require().accountId();
        return chosen.stream()
                .map(tag -> own(tag.getId()).orElseThrow(NotFoundException::new))
                .filter(tag -> before.contains(tag) || tag.isFor(self))
                .toList();
    }

    /** The structure's own row of a tag; that of a word which is used for the first time is made. */
    private Optional<Tag> own(UUID id) {
        Tag own = entities.find(Tag.class, id);
        if (own != null) {
            return Optional.of(own);
        }
        Optional<Tag> first =
                offered().stream().filter(tag -> tag.getId().equals(id)).findFirst();
        first.ifPresent(entities::persist);
        return first;
    }
}
