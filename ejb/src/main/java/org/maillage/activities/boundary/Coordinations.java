package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.maillage.activities.control.CoordinationReach;
import org.maillage.activities.control.NetworkWords;
import org.maillage.activities.entity.Coordination;
import org.maillage.activities.entity.CoordinationKind;
import org.maillage.activities.entity.CoordinationNature;
import org.maillage.activities.entity.CoordinationPartner;
import org.maillage.activities.entity.CoordinationTheme;
import org.maillage.activities.entity.Gathering;
import org.maillage.activities.entity.Organiser;
import org.maillage.activities.entity.Tag;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;

/**
 * Activities of coordination: animation of a network, events, partnerships. They take place at no site: one's own, and everybody's for
 * whoever reviews the whole structure.
 */
@Stateless
@Permission("activities:read")
public class Coordinations {

    /** How many are shown at a time. */
    public static final int PAGE = 50;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NetworkWords words;

    @Inject
    private CoordinationReach reach;

    /** A new one of the person in action, today. */
    public Coordination draft() {
        return new Coordination(LocalDate.now(ZONE), self());
    }

    /** Those within reach, the newest first: at most one more than a page, which tells that there is another. */
    public List<Coordination> page(int page) {
        TypedQuery<Coordination> query = entities.createQuery(
                "select c from Coordination c where c.deletedAt is null"
                        + (reach.isEverybodys() ? "" : " and c.mediatorId = :self")
                        + " order by c.date desc, c.id desc",
                Coordination.class);
        if (!reach.isEverybodys()) {
            query.setParameter("self", self());
        }
        return query.setFirstResult(page * PAGE).setMaxResults(PAGE + 1).getResultList();
    }

    /** One within reach, deleted or not. */
    public Coordination find(UUID id) {
        Coordination found = entities.find(Coordination.class, id);
        if (found == null || !(reach.isEverybodys() || found.getMediatorId().equals(self()))) {
            throw new NotFoundException();
        }
        return found;
    }

    /**
     * Adds one or corrects it. Adding the same one twice changes nothing.
     *
     * @throws BusinessException at {@code date} in the future or too old, at {@code kind} when it is of no nature, and at what its kind asks for
     */
    @Permission("activities:record")
    public void save(@Valid Coordination coordination) {
        Coordination stored = entities.find(Coordination.class, coordination.getId());
        if (coordination.isNew() && stored != null) {
            return;
        }
        List<Tag> before =
                coordination.isNew() ? List.of() : find(coordination.getId()).getTags();
        coordination.settle();
        check(coordination);
        coordination.setTags(words.usable(coordination.getTags(), before));
        if (coordination.isNew()) {
            entities.persist(coordination);
        } else if (stored != null) {
            coordination.adopt(stored);
            coordination.touch(Instant.now());
            entities.merge(coordination);
        }
    }

    /** Takes one out of the list. */
    @Permission("activities:record")
    public void delete(UUID id) {
        find(id).delete();
    }

    /** Puts one back into the list. */
    @Permission("activities:record")
    public void restore(UUID id) {
        find(id).restore();
    }

    private static void check(Coordination told) {
        LocalDate today = LocalDate.now(ZONE);
        if (told.getDate().isAfter(today)) {
            throw new BusinessException("activities.date.future").at("date");
        }
        if (told.getDate().isBefore(today.minusYears(Activities.OLDEST_YEARS))) {
            throw new BusinessException("activities.date.tooOld", Activities.OLDEST_YEARS).at("date");
        }
        if (told.getNatures().isEmpty()) {
            throw new BusinessException("activities.coordination.nature.missing").at("kind");
        }
        if (told.getNatures().stream().anyMatch(CoordinationNature::isOther) && told.getTitle() == null) {
            throw new BusinessException("activities.coordination.title.missing").at("title");
        }
        CoordinationKind kind = told.getKind();
        if (kind == CoordinationKind.ANIMATION && told.getMinutes() == null) {
            throw new BusinessException("activities.coordination.minutes.missing").at("minutes");
        }
        if (kind == CoordinationKind.ANIMATION && told.getGathering().getAll() == 0) {
            throw new BusinessException("activities.coordination.nobody").at("mediators");
        }
        checkOthers(told.getGathering());
        if (kind == CoordinationKind.EVENT
                && told.getGathering().getOrganisers().isEmpty()) {
            throw new BusinessException("activities.coordination.organisers.missing").at("organisers");
        }
        if (kind == CoordinationKind.PARTNERSHIP) {
            checkPartners(told.getPartners());
        }
    }

    /** Where the list does not say what it was, a text does. */
    private static void checkOthers(Gathering told) {
        if (told.getThemes().contains(CoordinationTheme.OTHER) && told.getOtherTheme() == null) {
            throw new BusinessException("activities.coordination.other.missing").at("otherTheme");
        }
        if (told.getOrganisers().contains(Organiser.OTHER) && told.getOtherOrganiser() == null) {
            throw new BusinessException("activities.coordination.other.missing").at("otherOrganiser");
        }
    }

    /** Each is named once, and of a sort. The fields of the form end with the ranks of their rows. */
    private static void checkPartners(List<CoordinationPartner> told) {
        if (told.isEmpty()) {
            throw new BusinessException("activities.coordination.partners.missing").at("partner0");
        }
        Set<String> names = new HashSet<>();
        for (CoordinationPartner partner : told) {
            String name = partner.getName();
            String field = "partner" + partner.getRank();
            if (partner.getRank() == Coordination.MOST_PARTNERS) {
                throw new BusinessException("activities.coordination.partners.many", partner.getRank()).at(field);
            }
            if (name.isEmpty()) {
                throw new BusinessException("activities.coordination.partner.nameless").at(field);
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new BusinessException("activities.coordination.partner.twice", name).at(field);
            }
            if (partner.getSort() == null) {
                throw new BusinessException("activities.coordination.partner.sortless", name)
                        .at("partnerSort" + partner.getRank());
            }
        }
    }

    private static UUID self() {
        return Acting.require().accountId();
    }
}
