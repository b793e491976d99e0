package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.control.Crew;
import org.maillage.access.entity.Assignment;
import org.maillage.activities.control.Handover;
import org.maillage.activities.control.ProcedureReach;
import org.maillage.activities.control.Reach;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;
import org.maillage.sites.entity.Site;

/** Following the démarches of people over their visits. */
@Stateless
@Permission("activities:read")
public class Procedures {

    /** How many are shown at a time. */
    public static final int PAGE = 50;

    /** Nobody makes an appointment for later. */
    private static final int LATEST_YEARS = 5;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ProcedureReach reach;

    @Inject
    private Reach activities;

    @Inject
    private Families families;

    @Inject
    private Crew crew;

    /**
     * A new démarche of a person, begun today by the person in action.
     *
     * @throws NotFoundException when there is no such file
     */
    @Permission("activities:record")
    public Procedure draft(UUID person) {
        return new Procedure(
                families.current(own(Beneficiary.class, person)),
                LocalDate.now(ZONE),
                Acting.require().accountId());
    }

    /** One démarche within reach. */
    @Audited(of = Procedure.class)
    public Procedure find(UUID id) {
        return reach.find(id);
    }

    /**
     * Opens a démarche, or corrects it. Opening the same one twice changes nothing.
     *
     * @throws BusinessException at {@code detail} or {@code obstacle} when the state asks for one, at {@code openedOn} or {@code nextOn}
     *     when the day cannot be, at {@code title} when the catalogue does not say what it is, at {@code mediator} when nobody may answer
     *     for it
     */
    @Permission("activities:record")
    public void save(@Valid Procedure procedure) {
        boolean first = procedure.isNew();
        if (first && entities.find(Procedure.class, procedure.getId()) != null) {
            return;
        }
        UUID before = Acting.require().accountId();
        LocalDate appointment = null;
        if (first) {
            procedure.setBeneficiary(followable(procedure.getBeneficiary()));
        } else {
            Procedure stored = reach.find(procedure.getId());
            procedure.setBeneficiary(stored.getBeneficiary());
            before = stored.getMediatorId();
            appointment = stored.getNextOn();
        }
        Site site = procedure.getSite();
        procedure.setSite(site == null ? null : own(Site.class, site.getId()));
        checkDays(procedure, appointment);
        check(procedure);
        checkMediator(procedure, before);
        reach.require(procedure);
        if (first) {
            entities.persist(procedure);
        } else {
            entities.merge(procedure);
        }
    }

    /**
     * A visit moved a démarche forward.
     *
     * @throws BusinessException as {@link #save}
     */
    @Permission("activities:record")
    public void move(UUID id, Progress progress) {
        Procedure procedure = reach.find(id);
        LocalDate appointment = procedure.getNextOn();
        ProcedureState state = progress.state();
        if (state != null) {
            procedure.setState(state);
            procedure.setObstacle(progress.obstacle());
            procedure.setDetail(progress.detail());
        }
        LocalDate next = progress.nextOn();
        if (next != null) {
            procedure.setNextOn(next);
        }
        checkDays(procedure, appointment);
        check(procedure);
    }

    /**
     * Takes back a démarche that was opened by mistake.
     *
     * @throws BusinessException when a visit has moved it forward
     */
    @Permission("activities:record")
    public void remove(UUID id) {
        Procedure procedure = reach.find(id);
        boolean visited = !entities.createQuery(
                        "select a.id from Activity a where a.outcome.procedure = :procedure", UUID.class)
                .setParameter("procedure", procedure)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (visited) {
            throw new BusinessException("activities.procedure.visited");
        }
        entities.remove(procedure);
    }

    /**
     * The work to be done: the appointment that is over for longest first, then those to come, then those without one.
     *
     * @param own one's own only; whoever does not review sees no others anyway
     * @param state {@code null} for all that are open
     * @param page of {@value #PAGE}, from 0
     * @return at most one more than a page: the last tells that there is another page
     */
    public List<Followed> work(boolean own, @Nullable ProcedureState state, int page) {
        String order = state == ProcedureState.DONE
                ? "p.closedOn desc, p.id"
                : "case when p.nextOn is null then 1 else 0 end, p.nextOn, p.openedOn, p.id";
        return reach.select(own, "p.state in :states order by " + order)
                .setParameter("states", state == null ? ProcedureState.open() : List.of(state))
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(procedure -> new Followed(procedure, families.current(procedure.getBeneficiary())))
                .toList();
    }

    /** The open démarches of a person that the person in action reaches: what a visit may move forward. */
    public List<Procedure> openOf(UUID person) {
        return ofPerson(person, "p.state in :open and ")
                .setParameter("open", ProcedureState.open())
                .getResultList();
    }

    /** All démarches of a person that the person in action reaches, the newest first. */
    public List<Procedure> of(UUID person) {
        return ofPerson(person, "").setMaxResults(Histories.MOST).getResultList();
    }

    private TypedQuery<Procedure> ofPerson(UUID person, String condition) {
        Beneficiary file = families.current(own(Beneficiary.class, person));
        return reach.select(
                        false,
                        condition
                                + "p.beneficiary in :files order by case when p.closedOn is null then 0 else 1 end, p.openedOn desc, p.id desc")
                .setParameter("files", families.of(file));
    }

    /** The visits that moved a démarche forward, as far as the person in action reaches them, the newest first. */
    public List<Activity> visits(UUID id) {
        Procedure procedure = reach.find(id);
        return activities
                .select(
                        "a.outcome.procedure = :procedure and a.deletedAt is null order by a.date desc, a.recordedAt desc")
                .setParameter("procedure", procedure)
                .setMaxResults(Histories.MOST)
                .getResultList();
    }

    /** Who may be made to answer for a démarche, by name: nobody, unless the person in action reviews what others do. */
    public List<Assignment> mediators() {
        return Acting.may("activities:review") ? crew.who(Handover.WORKS) : List.of();
    }

    private Beneficiary followable(Beneficiary person) {
        Beneficiary file = families.current(own(Beneficiary.class, person.getId()));
        if (file.isErased()) {
            throw new BusinessException("activities.person.erased");
        }
        if (file.isOpposed()) {
            throw new BusinessException("activities.person.opposed");
        }
        return file;
    }

    private static void checkDays(Procedure procedure, @Nullable LocalDate appointment) {
        LocalDate today = LocalDate.now(ZONE);
        LocalDate next = procedure.getNextOn();
        if (procedure.getOpenedOn().isAfter(today)
                || procedure.getOpenedOn().isBefore(today.minusYears(Activities.OLDEST_YEARS))) {
            throw new BusinessException("activities.procedure.openedOn.wrong", Activities.OLDEST_YEARS).at("openedOn");
        }
        if (next != null
                && !next.equals(appointment)
                && (next.isBefore(today) || next.isAfter(today.plusYears(LATEST_YEARS)))) {
            throw new BusinessException("activities.procedure.nextOn.wrong", LATEST_YEARS).at("nextOn");
        }
    }

    private static void check(Procedure procedure) {
        if (procedure.getSubject().needsTitle() && procedure.getTitle() == null) {
            throw new BusinessException("activities.procedure.title.missing").at("title");
        }
        if (procedure.getState() == ProcedureState.WAITING && procedure.getDetail() == null) {
            throw new BusinessException("activities.procedure.detail.missing").at("detail");
        }
        if (procedure.getState() == ProcedureState.BLOCKED && procedure.getObstacle() == null) {
            throw new BusinessException("activities.obstacle.missing").at("obstacle");
        }
        procedure.settle(LocalDate.now(ZONE));
    }

    /** Whoever reviews may give it to somebody else of the team; everybody else answers for their own. */
    private void checkMediator(Procedure procedure, UUID before) {
        if (procedure.getMediatorId().equals(before)) {
            return;
        }
        boolean fit = crew.who(Handover.WORKS, procedure.getMediatorId())
                .filter(member -> Handover.covers(member, procedure))
                .isPresent();
        if (!fit || !Acting.may("activities:review")) {
            throw new BusinessException("activities.procedure.mediator.unfit").at("mediator");
        }
    }

    private <T> T own(Class<T> type, UUID id) {
        T row = entities.find(type, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }
}
