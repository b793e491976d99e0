package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.control.NetworkWords;
import org.maillage.activities.control.ProcedureReach;
import org.maillage.activities.control.Reach;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.Headcount;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.Person;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Procedure;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.entity.AgeBand;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.control.Memberships;

/** Recording what was done, and reading it back. */
@Stateless
@Permission("activities:read")
public class Activities {

    /** Nothing older is recorded: what is older was on paper, and belongs to years that are closed. */
    static final int OLDEST_YEARS = 20;

    /** How many activities of the structure are shown at a time. */
    public static final int PAGE = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reach reach;

    @Inject
    private Memberships memberships;

    @Inject
    private Families families;

    @Inject
    private NetworkWords words;

    @Inject
    private ProcedureReach procedures;

    @Inject
    private Event<MonthChanged> changed;

    /**
     * A new activity of the person in action, today, at the place and with the duration of their last one: what they would
     * have typed again.
     *
     * @param zone the zone in which the person works, which decides what today is
     */
    @Permission("activities:record")
    public Activity draft(ZoneId zone) {
        UUID mediator = Acting.require().accountId();
        Activity draft = new Activity(LocalDate.now(zone), mediator);
        reach.select("a.mediatorId = :mediator and a.deletedAt is null order by a.recordedAt desc")
                .setParameter("mediator", mediator)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(last -> repeatPlace(last, draft));
        return draft;
    }

    private static void repeatPlace(Activity last, Activity draft) {
        draft.setPlace(last.getPlace());
        draft.setMinutes(last.getMinutes());
        if (last.getSite() != null && last.getSite().isOpen()) {
            draft.setSite(last.getSite());
        }
    }

    /** The age bands to offer for an anonymous person on that day: those that fit every network of the structure. */
    public List<AgeBand> ageBands(LocalDate day) {
        return memberships.ageBands(day).bands();
    }

    /**
     * Records an activity. Recording the same one twice changes nothing.
     *
     * @throws BusinessException at {@code date} in the future or too old, at {@code site} or {@code commune} when the place is not
     *     told, at {@code themes} when there is none, at {@code known} when the person opposes, at {@code anonymous} when nobody took part
     *     in a group or a breakdown is larger than the total, at {@code office} when a video reception names none
     */
    @Permission("activities:record")
    public void record(@Valid Activity activity) {
        if (entities.find(Activity.class, activity.getId()) != null) {
            return;
        }
        attach(activity, Set.of());
        follow(activity, null);
        activity.setTags(words.usable(activity.getTags(), List.of()));
        check(activity);
        try {
            entities.persist(activity);
            entities.flush();
        } catch (PersistenceException e) {
            // Two identical forms at the same instant: the primary key let one in.
            throw new BusinessException("activities.record.twice");
        }
        tell(activity.getDate());
    }

    /** One activity, deleted or not: one's own, or anybody's for whoever reviews the structure's. */
    @Audited(of = Activity.class)
    public Activity find(UUID id) {
        return reach.find(id);
    }

    /** Corrects an activity; the same rules hold as for recording. */
    @Permission("activities:record")
    public void correct(@Valid Activity activity) {
        Activity stored = find(activity.getId());
        LocalDate before = stored.getDate();
        attach(activity, Set.copyOf(stored.getKnown()));
        follow(activity, stored.getOutcome().getProcedure());
        activity.setTags(words.usable(activity.getTags(), stored.getTags()));
        check(activity);
        // What was settled may bring back rows that the form had dropped.
        activity.adopt(stored);
        activity.touch(Instant.now());
        entities.merge(activity);
        tell(before);
        tell(activity.getDate());
    }

    /** Takes an activity out of lists and figures. */
    @Permission("activities:record")
    public void delete(UUID id) {
        Activity activity = find(id);
        activity.delete();
        tell(activity.getDate());
    }

    /** Undoes {@link #delete}. */
    @Permission("activities:record")
    public void restore(UUID id) {
        Activity activity = find(id);
        activity.restore();
        tell(activity.getDate());
    }

    /** What the person in action recorded for a day, the latest first. */
    public List<Activity> day(LocalDate day) {
        return reach.select("a.date = :day and a.mediatorId = :mediator and a.deletedAt is null"
                        + " order by a.recordedAt desc, a.id desc")
                .setParameter("day", day)
                .setParameter("mediator", Acting.require().accountId())
                .getResultList();
    }

    /**
     * What everybody in the structure recorded, as far as the person in action reaches, the latest day first.
     *
     * @param page of {@value #PAGE} activities, from 0
     * @return at most one more than a page: the last tells that there is another page
     */
    @Permission("activities:review")
    public List<Activity> between(LocalDate from, LocalDate to, int page) {
        return reach.select("a.date between :from and :to and a.deletedAt is null"
                        + " order by a.date desc, a.recordedAt desc, a.id desc")
                .setParameter("from", from)
                .setParameter("to", to)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** Takes site and people from the structure's own rows: an identifier from elsewhere finds nothing here. */
    private void attach(Activity activity, Set<Beneficiary> before) {
        Site site = activity.getSite();
        if (site != null) {
            activity.setSite(own(Site.class, site.getId()));
        }
        PartnerOffice office = activity.getMeans().getOffice();
        if (office != null) {
            activity.getMeans().setOffice(own(PartnerOffice.class, office.getId()));
        }
        for (Person person : activity.getPeople()) {
            Beneficiary known = person.getBeneficiary();
            if (known != null) {
                Beneficiary own = own(Beneficiary.class, known.getId());
                if (!before.contains(own)) {
                    own = families.current(own);
                    checkRecordable(own);
                }
                person.setBeneficiary(own);
            }
        }
    }

    /** A visit moves forward a démarche of the person who came, within reach; what was said before may stay. */
    private void follow(Activity activity, @Nullable Procedure before) {
        Procedure named = activity.getOutcome().getProcedure();
        if (named == null || named.equals(before)) {
            return;
        }
        Procedure procedure = procedures.find(named.getId());
        Beneficiary person = activity.getPerson().getBeneficiary();
        if (!activity.isWorkshop() && (person == null || !families.of(person).contains(procedure.getBeneficiary()))) {
            throw new BusinessException("activities.procedure.ofAnother").at("procedure");
        }
        activity.getOutcome().setProcedure(procedure);
    }

    /** What was recorded before stays and may be corrected; nothing new is said of who opposes, or was erased. */
    private static void checkRecordable(Beneficiary person) {
        if (person.isErased()) {
            throw new BusinessException("activities.person.erased").at("known");
        }
        if (person.isOpposed()) {
            throw new BusinessException("activities.person.opposed").at("known");
        }
    }

    private <T> T own(Class<T> type, UUID id) {
        T row = entities.find(type, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    private void check(Activity activity) {
        LocalDate today = LocalDate.now(ZoneId.of("Pacific/Wallis"));
        if (activity.getDate().isAfter(today)) {
            throw new BusinessException("activities.date.future").at("date");
        }
        if (activity.getDate().isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new BusinessException("activities.date.tooOld", OLDEST_YEARS).at("date");
        }
        activity.settle();
        if (activity.getPlace() == PlaceKind.SITE && activity.getSite() == null) {
            throw new BusinessException("activities.site.missing").at("site");
        }
        if (activity.getPlace().needsCommune() && activity.getCommuneCode() == null) {
            throw new BusinessException("activities.commune.missing").at("commune");
        }
        if (activity.getThemes().isEmpty()) {
            throw new BusinessException("activities.themes.missing").at("themes");
        }
        if (activity.getKind() == ActivityKind.VIDEO && activity.getMeans().getOffice() == null) {
            throw new BusinessException("activities.office.missing").at("office");
        }
        if (activity.isWorkshop()) {
            checkGroup(activity);
        }
        reach.require(activity);
    }

    private static void checkGroup(Activity activity) {
        if (activity.getAccompaniments() == 0) {
            throw new BusinessException("activities.group.nobody").at("anonymous");
        }
        Headcount anonymous = activity.getHeadcount();
        if (anonymous.helpedBefore() > anonymous.total()) {
            throw new BusinessException("activities.group.larger.BEFORE", anonymous.helpedBefore(), anonymous.total())
                    .at("anonymous");
        }
        for (GroupCount.Dimension dimension : GroupCount.Dimension.values()) {
            int told = anonymous.sum(dimension);
            if (told > anonymous.total()) {
                throw new BusinessException("activities.group.larger." + dimension.name(), told, anonymous.total())
                        .at("anonymous");
            }
        }
    }

    private void tell(LocalDate date) {
        changed.fire(new MonthChanged(YearMonth.from(date)));
    }
}
