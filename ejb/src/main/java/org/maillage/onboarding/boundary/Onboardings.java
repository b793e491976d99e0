package org.maillage.onboarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.maillage.onboarding.control.Progress;
import org.maillage.onboarding.control.Wording;
import org.maillage.onboarding.entity.Acceptance;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.onboarding.entity.Course;
import org.maillage.onboarding.entity.Paragraph;
import org.maillage.onboarding.entity.Step;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.jobs.OwnTransaction;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.Memberships;

/** The first steps of a structure: they can be taken in any order, left and taken up again. */
@Stateless
@Permission("onboarding:read")
public class Onboardings {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Progress progress;

    @Inject
    private Memberships memberships;

    @Inject
    private OwnTransaction ownTransaction;

    /** How far the structure is, looked up now. */
    public Position position() {
        Course course = progress.course();
        Set<Step> done = EnumSet.copyOf(progress.seen());
        done.addAll(course.getDone());
        return new Position(done, course.getAsideAt() != null);
    }

    /** What every page of an administrator needs to know; cheap once all is done. */
    public Reminder reminder() {
        Course course = progress.course();
        Set<Agreement> accepted = EnumSet.noneOf(Agreement.class);
        Set<Agreement> current = EnumSet.noneOf(Agreement.class);
        progress.acceptances().forEach(acceptance -> {
            accepted.add(acceptance.getAgreement());
            if (acceptance.isCurrent()) {
                current.add(acceptance.getAgreement());
            }
        });
        accepted.removeAll(current);
        return new Reminder(!course.isFinished() && !position().isFinished(), course.getAsideAt() != null, accepted);
    }

    /** What was accepted in the name of the structure, newest first. */
    public List<Acceptance> acceptances() {
        return progress.acceptances();
    }

    /** The networks with which the structure agrees: those that it belongs to today or will, by name. */
    public List<String> networks() {
        LocalDate today = LocalDate.now(ZONE);
        return memberships.ofTenant().stream()
                .filter(membership -> membership.getUntil() == null || !today.isAfter(membership.getUntil()))
                .map(membership ->
                        Objects.requireNonNull(membership.getNetwork()).getName())
                .sorted()
                .toList();
    }

    /**
     * The words of an edition.
     *
     * @throws NotFoundException when there never was such an edition
     */
    public List<Paragraph> words(@NotNull Agreement agreement, @NotNull String edition, @NotNull Locale language) {
        return Wording.of(agreement, edition, language);
    }

    /**
     * Accepts a text in the name of the structure. Doing it twice changes nothing: the first acceptance stays.
     *
     * @param edition the edition that was read
     * @throws BusinessException when a newer edition has appeared meanwhile
     */
    @Permission("onboarding:complete")
    public void accept(@NotNull Agreement agreement, @NotNull String edition) throws Exception {
        if (!agreement.edition().equals(edition)) {
            throw new BusinessException("onboarding.newerEdition");
        }
        if (isAccepted(agreement, edition)) {
            return;
        }
        Acceptance acceptance =
                new Acceptance(agreement, edition, Acting.require().accountId());
        int tenant = TenantScope.require();
        try {
            ownTransaction.call(tenant, () -> {
                entities.persist(acceptance);
                entities.flush();
                return true;
            });
        } catch (PersistenceException e) {
            // Two clicks at once: the key of the table lets one of them in, and the other has what it wants.
            if (!ownTransaction.call(tenant, () -> isAccepted(agreement, edition))) {
                throw e;
            }
        }
    }

    private boolean isAccepted(Agreement agreement, String edition) {
        return progress.acceptances().stream()
                .anyMatch(acceptance -> acceptance.getAgreement() == agreement
                        && acceptance.getEdition().equals(edition));
    }

    /** Goes on without the rest: nobody is led to it at sign-in any more. */
    @Permission("onboarding:complete")
    public void putAside() {
        progress.keptCourse().putAside(Instant.now());
    }

    /** Takes it up again. */
    @Permission("onboarding:complete")
    public void takeUp() {
        progress.keptCourse().takeUp();
    }

    /** There is nobody else in the team, and that is all right. */
    @Permission("onboarding:complete")
    public void workAlone() {
        progress.keptCourse().note(Set.of(Step.TEAM), Instant.now());
    }
}
