package org.maillage.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * A mail on its way. Its text is forgotten once it has left: it may hold a link that opens an account.
 */
@Entity
@NotAudited(because = "The act that sent it is told; its way out is the work of the postman")
@Table(name = "notifications_mails")
class Mail extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** After so many refusals, spread over a day, the mail is given up. */
    private static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    private String recipient;

    private String subject;

    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "due_at")
    private Instant dueAt = Instant.now();

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected Mail() {
        this("", "", "");
    }

    Mail(String recipient, String subject, String body) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body == null ? "" : body;
    }

    Instant createdAt() {
        return createdAt;
    }

    State state() {
        return state;
    }

    void sent() {
        state = State.SENT;
        sentAt = Instant.now();
        body = null;
    }

    /** Tries again later, each time after twice the pause. */
    void refused() {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            state = State.GIVEN_UP;
            body = null;
        } else {
            dueAt = Instant.now().plus(FIRST_PAUSE.multipliedBy(1L << attempts));
        }
    }
}
