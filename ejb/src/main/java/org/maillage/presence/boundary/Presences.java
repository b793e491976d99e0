package org.maillage.presence.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.access.control.Crew;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.presence.control.Rota;
import org.maillage.presence.entity.Occurrence;
import org.maillage.presence.entity.Overlap;
import org.maillage.presence.entity.Presence;
import org.maillage.presence.entity.Rhythm;
import org.maillage.sites.entity.Site;

/** Planning who receives people where: one's own permanences, and those of the team for whoever plans it. */
@Stateless
@Permission("presence:read")
public class Presences {

    /** Nobody plans further, and what is older tells nobody anything. */
    public static final int MOST_YEARS = 5;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rota rota;

    @Inject
    private Crew crew;

    /** A new one of the person in action, from today on. */
    public Presence draft() {
        return new Presence(Acting.require().accountId(), LocalDate.now(ZONE));
    }

    /** Those within reach that may still take place, each as on its first day. */
    public List<Slot> all() {
        List<Presence> open = rota.from(LocalDate.now(ZONE));
        Map<UUID, String> names = rota.names(open);
        return open.stream()
                .map(presence -> slot(new Occurrence(presence, presence.getValidFrom()), names))
                .toList();
    }

    /** One that the person in action may change. */
    @Permission("presence:write")
    public Presence find(UUID id) {
        return rota.own(id);
    }

    /** The team, by name, for whoever plans for it. */
    @Permission("presence:plan")
    public List<Account> mediators() {
        return crew.who("presence:write").stream()
                .map(Assignment::getAccount)
                .distinct()
                .toList();
    }

    /**
     * Where the person in action receives people at this time, or next on this day, or last.
     *
     * @param moment by the clock of the place
     */
    public Optional<Site> siteAt(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        UUID self = Acting.require().accountId();
        List<Presence> mine = rota.from(day).stream()
                .filter(presence -> presence.getMediatorId().equals(self))
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        List<Presence> ofDay = Occurrence.ofWeek(day, mine, rota.daysOff(day)).stream()
                .filter(occurrence -> occurrence.date().equals(day) && !occurrence.isCancelled())
                .map(Occurrence::presence)
                .filter(Presences::isReceiving)
                .toList();
        return Stream.concat(
                        ofDay.stream()
                                .filter(presence -> presence.getEndsAt().isAfter(moment.toLocalTime()))
                                .limit(1),
                        ofDay.stream().skip(Math.max(0, ofDay.size() - 1L)))
                .findFirst()
                .map(Presence::getSite);
    }

    private static boolean isReceiving(Presence presence) {
        Site site = presence.getSite();
        return site != null && site.isOpen();
    }

    static Slot slot(Occurrence occurrence, Map<UUID, String> names) {
        Presence presence = occurrence.presence();
        Site site = presence.getSite();
        String stop = presence.getStopName();
        return new Slot(
                occurrence,
                names.getOrDefault(presence.getMediatorId(), ""),
                site == null ? (stop == null ? "" : stop) : site.getName(),
                Rota.mayWrite(presence));
    }

    /**
     * Plans a permanence or changes it. Planning the same one twice changes nothing.
     *
     * @throws BusinessException at {@code place}, {@code stopName}, {@code commune}, {@code days}, {@code to}, {@code from} or
     *     {@code until} when something is missing or cannot be; at {@code mediator} when they do not work there, or are elsewhere at that time
     */
    @Permission("presence:write")
    public void save(@Valid Presence presence) {
        if (!presence.isNew()) {
            rota.own(presence.getId());
        } else if (entities.find(Presence.class, presence.getId()) != null) {
            return;
        }
        if (!Acting.may("presence:plan")) {
            presence.setMediatorId(Acting.require().accountId());
        }
        presence.setSite(rota.site(presence.getSite()));
        presence.settle();
        checkTimes(presence);
        checkPlace(presence);
        checkMediator(presence);
        if (presence.isNew()) {
            entities.persist(presence);
        } else {
            entities.merge(presence);
        }
    }

    private static void checkTimes(Presence presence) {
        LocalDate today = LocalDate.now(ZONE);
        LocalDate until = presence.getValidUntil();
        if (presence.getValidFrom().isBefore(today.minusYears(MOST_YEARS))
                || presence.getValidFrom().isAfter(today.plusYears(MOST_YEARS))) {
            throw new BusinessException("presence.date.far", MOST_YEARS).at("from");
        }
        if (until != null && until.isBefore(presence.getValidFrom())) {
            throw new BusinessException("presence.until.early").at("until");
        }
        if (until != null && until.isAfter(today.plusYears(MOST_YEARS))) {
            throw new BusinessException("presence.date.far", MOST_YEARS).at("until");
        }
        if (presence.getWeekdays().isEmpty()) {
            throw new BusinessException("presence.days.missing").at("days");
        }
        if (!presence.getEndsAt().isAfter(presence.getBeginsAt())) {
            throw new BusinessException("presence.to.early").at("to");
        }
        boolean never = presence.getRhythm() != Rhythm.ONCE
                && until != null
                && presence.getValidFrom().datesUntil(until.plusDays(1)).noneMatch(presence::isPlannedOn);
        if (never) {
            throw new BusinessException("presence.never").at("days");
        }
    }

    private static void checkPlace(Presence presence) {
        boolean stop = presence.getSite() == null;
        if (stop && presence.getStopName() == null) {
            throw new BusinessException("presence.stop.missing").at("stopName");
        }
        if (stop && presence.getCommuneCode() == null) {
            throw new BusinessException("presence.commune.missing").at("commune");
        }
        if (!Rota.covers(presence)) {
            throw new BusinessException("presence.site.outOfReach").at("place");
        }
    }

    private void checkMediator(Presence presence) {
        Assignment member = crew.who("presence:write", presence.getMediatorId())
                .orElseThrow(() -> new BusinessException("presence.mediator.gone").at("mediator"));
        Site site = presence.getSite();
        String name = member.getAccount().getName();
        if (site != null && !member.getPlace().getSites().covers(site.getId())) {
            throw new BusinessException("presence.mediator.elsewhere", name, site.getName()).at("mediator");
        }
        rota.queue(member);
        checkAlone(presence, name);
    }

    private void checkAlone(Presence presence, String name) {
        for (Presence other : rota.others(presence)) {
            Optional<LocalDate> meeting = Overlap.first(presence, other);
            if (meeting.isPresent()) {
                throw new BusinessException(
                                "presence.overlap",
                                name,
                                DATE.format(meeting.get()),
                                other.getBeginsAt(),
                                other.getEndsAt())
                        .at("mediator");
            }
        }
    }

    /**
     * A permanence does not take place on a day.
     *
     * @throws BusinessException when it is not planned on it, or was cancelled too often to be one
     */
    @Permission("presence:write")
    public void cancel(UUID id, LocalDate day) {
        Presence presence = planned(id, day);
        if (presence.getCancelled().size() >= Presence.MOST_CANCELLED) {
            throw new BusinessException("presence.cancelled.tooMany", Presence.MOST_CANCELLED);
        }
        presence.cancel(day);
    }

    /**
     * It takes place on that day after all.
     *
     * @throws BusinessException when it is not planned on it, or the mediator is elsewhere by now
     */
    @Permission("presence:write")
    public void restore(UUID id, LocalDate day) {
        Presence presence = planned(id, day);
        presence.restore(day);
        checkMediator(presence);
    }

    private Presence planned(UUID id, LocalDate day) {
        Presence presence = rota.own(id);
        if (!presence.isPlannedOn(day)) {
            throw new BusinessException("presence.cancel.notPlanned");
        }
        return presence;
    }

    /** A permanence leaves the planning, its past too. */
    @Permission("presence:write")
    public void delete(UUID id) {
        entities.remove(rota.own(id));
    }
}
