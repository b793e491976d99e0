package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.Histories;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.boundary.Progress;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Obstacle;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.activities.entity.Subject;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.security.Actor;

/** The démarches that a mediator of the demonstration follows. Each counts as the theme that its visits have anyway: no figure moves. */
@ApplicationScoped
class FollowUp {

    @Inject
    private Procedures procedures;

    @Inject
    private Histories histories;

    @Inject
    private Activities activities;

    /**
     * What one of the people comes for over several visits.
     *
     * @param person their place in the list of the people
     * @param next in how many days they come again; none when that was not spoken of
     */
    private record Case(
            int person,
            Subject subject,
            ProcedureState state,
            @Nullable Integer next) {}

    private static final List<Case> CASES = List.of(
            new Case(0, Subject.MINIMUM_INCOME, ProcedureState.WAITING, 2),
            new Case(2, Subject.TAX_RETURN, ProcedureState.STARTED, 6),
            new Case(4, Subject.IDENTITY_CARD, ProcedureState.DONE, null),
            new Case(10, Subject.DISABILITY_FILE, ProcedureState.BLOCKED, null),
            new Case(12, Subject.OVER_INDEBTEDNESS, ProcedureState.STARTED, null));

    /** Opens the démarches, says which visits moved them forward, and how far they have come. */
    void follow(Actor mediator, List<Helped> people, LocalDate today) throws Exception {
        for (Case told : CASES) {
            Beneficiary person = people.get(told.person()).known();
            if (person != null) {
                Cast.as(mediator, () -> {
                    follow(person, told, today);
                    return true;
                });
            }
        }
    }

    private void follow(Beneficiary person, Case told, LocalDate today) {
        List<Activity> visits = histories.of(person.getId());
        Procedure procedure = procedures.draft(person.getId());
        procedure.setSubject(told.subject());
        if (!visits.isEmpty()) {
            Activity first = visits.get(visits.size() - 1);
            procedure.setOpenedOn(first.getDate());
            procedure.setSite(first.getSite());
        }
        procedures.save(procedure);
        for (Activity visit : visits) {
            visit.getOutcome().setProcedure(procedure);
            activities.correct(visit);
        }
        boolean blocked = told.state() == ProcedureState.BLOCKED;
        procedures.move(
                procedure.getId(),
                new Progress(
                        told.state(),
                        blocked ? Obstacle.NO_ANSWER : null,
                        told.state() == ProcedureState.WAITING ? "Attestation de loyer" : null,
                        told.next() == null ? null : today.plusDays(told.next())));
    }
}
