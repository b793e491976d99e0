package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;
import org.maillage.sites.entity.Site;

/** A démarche of a person whose file is known, followed over as many visits as it takes. */
@Entity
@Table(name = "activities_procedures")
public class Procedure extends TenantEntity implements Forgettable {
    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "beneficiary_id")
    private Beneficiary beneficiary = new Beneficiary();

    @NotNull(message = "{activities.subject.missing}")
    @Enumerated(EnumType.STRING)
    private Subject subject = Subject.OTHER;

    @FreeText
    @Size(max = 100, message = "{activities.procedure.title.long}")
    private @Nullable String title;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ProcedureState state = ProcedureState.STARTED;

    @Enumerated(EnumType.STRING)
    private @Nullable Obstacle obstacle;

    @FreeText
    @Size(max = 200, message = "{activities.procedure.detail.long}")
    private @Nullable String detail;

    @NotNull
    @Column(name = "opened_on")
    private LocalDate openedOn = LocalDate.EPOCH;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Column(name = "mediator_id")
    private UUID mediatorId = new UUID(0, 0);

    @ManyToOne
    @JoinColumn(name = "site_id")
    private @Nullable Site site;

    private boolean nameless;

    protected Procedure() {}

    /** A démarche that begins. */
    public Procedure(Beneficiary beneficiary, LocalDate openedOn, UUID mediatorId) {
        this.beneficiary = beneficiary;
        this.openedOn = openedOn;
        this.mediatorId = mediatorId;
    }

    /**
     * Keeps of what was told only what fits the state.
     *
     * @param today the day on which it is done, if it is done now
     */
    public void settle(LocalDate today) {
        if (state != ProcedureState.BLOCKED) {
            obstacle = null;
        }
        if (state != ProcedureState.BLOCKED && state != ProcedureState.WAITING) {
            detail = null;
        }
        if (state.isOpen()) {
            closedOn = null;
        } else {
            nextOn = null;
            closedOn = closedOn == null ? today : closedOn;
        }
    }

    /** Whether the next appointment should have been. */
    public boolean isOverdue(LocalDate today) {
        return nextOn != null && nextOn.isBefore(today);
    }

    /** What was typed could tell who it was; that somebody was helped through such a démarche stays. */
    @Override
    public void forget(Instant now) {
        nameless = true;
        title = null;
        detail = null;
        nextOn = null;
    }

    @Override
    public boolean isForgotten() {
        return nameless;
    }

    /** The file under which it was opened; it goes on under the one into which that was merged. */
    public Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(Beneficiary beneficiary) {
        this.beneficiary = beneficiary;
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    /** A short title of one's own, beside the catalogue. */
    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed == null || typed.isBlank() ? null : typed.strip();
    }

    public ProcedureState getState() {
        return state;
    }

    public void setState(ProcedureState state) {
        this.state = state;
    }

    /** Why it is blocked. */
    public @Nullable Obstacle getObstacle() {
        return obstacle;
    }

    public void setObstacle(@Nullable Obstacle obstacle) {
        this.obstacle = obstacle;
    }

    /** What it waits for, or what blocks it, in a few words. */
    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String typed) {
        detail = typed == null || typed.isBlank() ? null : typed.strip();
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    /** The day on which it was done. */
    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    /** When the person comes again for it. */
    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(@Nullable LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    /** Account of the mediator who answers for it. */
    public UUID getMediatorId() {
        return mediatorId;
    }

    public void setMediatorId(UUID mediatorId) {
        this.mediatorId = mediatorId;
    }

    public @Nullable Site getSite() {
        return site;
    }

    public void setSite(@Nullable Site site) {
        this.site = site;
    }
}
