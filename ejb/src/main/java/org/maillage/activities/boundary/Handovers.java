package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.Crew;
import org.maillage.access.entity.Assignment;
import org.maillage.activities.control.Handover;
import org.maillage.activities.entity.Procedure;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;

/** What somebody who leaves has in hand, and who could take it over. It passes on when they leave. */
@Stateless
@Permission("activities:entrust")
public class Handovers {

    @Inject
    private Handover handover;

    @Inject
    private Crew crew;

    /** How many open démarches a member answers for, in the whole structure. */
    public int open(UUID assignmentId) {
        return handover.open(account(assignmentId)).size();
    }

    /** The members who could take all of it over, by name. */
    public List<Assignment> successors(UUID assignmentId) {
        UUID account = account(assignmentId);
        List<Procedure> work = handover.open(account);
        return crew.who(Handover.WORKS).stream()
                .filter(member -> !member.getAccount().getId().equals(account) && handover.mayTake(member, work))
                .toList();
    }

    private UUID account(UUID assignmentId) {
        return crew.members().stream()
                .filter(member -> member.getId().equals(assignmentId))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .getAccount()
                .getId();
    }
}
