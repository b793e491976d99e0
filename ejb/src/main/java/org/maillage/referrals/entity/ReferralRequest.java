package org.maillage.referrals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Subject;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.texts.FreeText;
import org.maillage.tenants.entity.Tenant;

/**
 * What one structure asks another one for a person who agreed: the minimum, and the answer. Nothing in it leads to the file of the person,
 * which only the sender has ({@link ReferralTie}).
 */
@Entity
@Table(name = "referrals_requests")
public class ReferralRequest extends SharedEntity implements Forgettable {
    private static final long serialVersionUID = 1L;

    /** After it is over, the words about the person are kept so long. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Whoever has not answered for so long will not. */
    public static final Duration PATIENCE = Duration.ofDays(180);

    @ManyToOne
    @JoinColumn(name = "network_id")
    private @Nullable Network network;

    @ManyToOne
    @JoinColumn(name = "sender_number", referencedColumnName = "number")
    private @Nullable Tenant sender;

    @ManyToOne
    @JoinColumn(name = "receiver_number", referencedColumnName = "number")
    private @Nullable Tenant receiver;

    @Size(max = 201)
    @Column(name = "mediator_name")
    private String mediatorName = "";

    @FreeText
    @Size(max = 60, message = "{referrals.personName.long}")
    @Column(name = "person_name")
    private @Nullable String personName;

    @FreeText
    @Size(max = 100, message = "{referrals.callback.long}")
    private @Nullable String callback;

    @NotNull(message = "{activities.subject.missing}")
    @Enumerated(EnumType.STRING)
    private Subject subject = Subject.OTHER;

    @FreeText
    @Size(max = 300, message = "{referrals.need.long}")
    private @Nullable String need;

    @NotNull(message = "{referrals.consentOn.missing}")
    @Column(name = "consent_on")
    private LocalDate consentOn = LocalDate.EPOCH;

    @NotNull(message = "{referrals.consentManner.missing}")
    @Enumerated(EnumType.STRING)
    @Column(name = "consent_manner")
    private Consent.@Nullable Manner consentManner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReferralState state = ReferralState.SENT;

    @Column(name = "sent_at")
    private Instant sentAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @FreeText
    @Size(max = 300, message = "{referrals.answer.long}")
    private @Nullable String answer;

    @Column(name = "forgotten_at")
    private @Nullable Instant forgottenAt;

    /** A request that is being written. */
    public ReferralRequest() {}

    /** It leaves, in the name of a mediator. */
    public void send(Way way, String mediator, Instant now) {
        network = way.network();
        sender = way.sender();
        receiver = way.receiver();
        mediatorName = mediator;
        state = ReferralState.SENT;
        sentAt = now;
        changedAt = now;
        answer = null;
        forgottenAt = null;
    }

    /** From where to where: both belong to the network. */
    public record Way(Network network, Tenant sender, Tenant receiver) {}

    /** The other structure says what becomes of it; what it has said once as the last word stays. */
    public void answer(@Nullable ReferralState said, @Nullable String sentence, Instant now) {
        if (said == null || !state.isOpen() || !ReferralState.answers().contains(said)) {
            throw new BusinessException("referrals.closed");
        }
        state = said;
        answer = blankless(sentence);
        changedAt = now;
    }

    /** The sender takes it back, as long as the other structure has not taken it up; nothing about the person stays in it. */
    public void withdraw(Instant now) {
        if (state != ReferralState.SENT) {
            throw new BusinessException("referrals.closed");
        }
        forget(now);
    }

    /** What could tell who it was goes; that it was asked, and how it ended, stays. Without these words nobody can go on with it. */
    @Override
    public void forget(Instant now) {
        if (forgottenAt != null) {
            return;
        }
        if (state.isOpen()) {
            state = ReferralState.WITHDRAWN;
            changedAt = now;
        }
        forgottenAt = now;
        personName = null;
        callback = null;
        need = null;
        answer = null;
    }

    @Override
    public boolean isForgotten() {
        return forgottenAt != null;
    }

    public boolean isFrom(int structure) {
        return sender != null && sender.getNumber() == structure;
    }

    public boolean isTo(int structure) {
        return receiver != null && receiver.getNumber() == structure;
    }

    public Tenant getSender() {
        return Objects.requireNonNull(sender);
    }

    public Tenant getReceiver() {
        return Objects.requireNonNull(receiver);
    }

    public @Nullable Network getNetwork() {
        return network;
    }

    /** Who asks, by name as at that time. */
    public String getMediatorName() {
        return mediatorName;
    }

    /** A first name or initials: what the other structure needs to know whom it is about. */
    public @Nullable String getPersonName() {
        return personName;
    }

    public void setPersonName(@Nullable String typed) {
        personName = blankless(typed);
    }

    /** Telephone number or address at which the person wants to be called back. */
    public @Nullable String getCallback() {
        return callback;
    }

    public void setCallback(@Nullable String typed) {
        callback = blankless(typed);
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    public @Nullable String getNeed() {
        return need;
    }

    public void setNeed(@Nullable String typed) {
        need = blankless(typed);
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public Consent.@Nullable Manner getConsentManner() {
        return consentManner;
    }

    public void setConsentManner(Consent.@Nullable Manner consentManner) {
        this.consentManner = consentManner;
    }

    public ReferralState getState() {
        return state;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** When it came into its state. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    private static @Nullable String blankless(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
