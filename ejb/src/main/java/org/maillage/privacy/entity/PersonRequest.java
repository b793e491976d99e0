package org.maillage.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.TenantEntity;

/**
 * A person asks for something about their own data. The register holds no name of its own: it shows that of the file, and none once the
 * person is erased.
 */
@Entity
@Table(name = "privacy_requests")
public class PersonRequest extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** Articles 15, 16, 21 and 17 of the RGPD. */
    public enum Kind {
        ACCESS,
        RECTIFICATION,
        OPPOSITION,
        ERASURE
    }

    /** How a request ended. */
    public enum Answer {
        DONE,
        NOTHING_HELD,
        REFUSED
    }

    /** Why a person is erased before the time. */
    public enum Grounds {
        ASKED,
        OPPOSED,
        MISTAKE,
        UNLAWFUL
    }

    @ManyToOne
    @JoinColumn(name = "beneficiary_id")
    private @Nullable Beneficiary beneficiary;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.ACCESS;

    @NotNull
    @Column(name = "received_on")
    private LocalDate receivedOn = LocalDate.EPOCH;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable Grounds grounds;

    protected PersonRequest() {}

    public PersonRequest(@Nullable Beneficiary beneficiary, Kind kind, LocalDate receivedOn) {
        this.beneficiary = beneficiary;
        this.kind = kind;
        this.receivedOn = receivedOn;
    }

    /** Ends it; what was answered once stays so. */
    public void answer(Answer given, LocalDate today) {
        if (answeredOn == null) {
            answer = given;
            answeredOn = today;
        }
    }

    /** Says why the person is erased. */
    public PersonRequest because(Grounds given) {
        grounds = given;
        return this;
    }

    /** The person, null for one of whom the structure holds no file. */
    public @Nullable Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** The last day for an answer: one month, article 12 of the RGPD. */
    public LocalDate getDueOn() {
        return receivedOn.plusMonths(1);
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    /** Whether the answer comes, or came, too late. */
    public boolean isLate(LocalDate today) {
        LocalDate end = answeredOn == null ? today : answeredOn;
        return end.isAfter(getDueOn());
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public @Nullable Grounds getGrounds() {
        return grounds;
    }
}
