package org.maillage.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.SharedEntity;

/** A person who signs in, known by one mail address whatever the places in which they work. */
@Entity
@Table(name = "access_accounts")
public class Account extends SharedEntity implements Forgettable {
    private static final long serialVersionUID = 1L;

    /** In place of a hash: fits no password, until the person is invited and chooses one. */
    public static final String NO_PASSWORD = "";

    private String email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language = Locale.FRENCH.getLanguage();

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    /** When somebody last signed in with it. */
    @Column(name = "seen_at")
    private Instant seenAt = Instant.now();

    @Column(name = "warned_at")
    private @Nullable Instant warnedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Account() {
        this("", "", "", "");
    }

    public Account(String email, String firstName, String lastName, String passwordHash) {
        this.email = normalise(email);
        this.firstName = firstName.strip();
        this.lastName = lastName.strip();
        this.passwordHash = passwordHash;
    }

    /** Closes it for good: nobody can sign in with it any more, and nothing says whose it was. What refers to it stays whole. */
    @Override
    public void forget(Instant now) {
        if (closedAt != null) {
            return;
        }
        email = getId() + "@anonymous.invalid";
        firstName = "–";
        lastName = "–";
        passwordHash = NO_PASSWORD;
        closedAt = now;
    }

    /** Mail addresses are compared without case and outer blanks. */
    public static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public String getEmail() {
        return email;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    /** First name, then last name; a dash once it is closed. */
    public String getName() {
        return closedAt == null ? firstName + " " + lastName : "–";
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Takes another password, by its hash. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** The language of the mails that the person receives. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String getLanguage() {
        return language;
    }

    /** Receives mails in another language from now on. */
    public void speak(Locale locale) {
        language = locale.getLanguage();
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    /** When its owner was told that it will be closed; null when they were not, or have signed in since. */
    public @Nullable Instant getWarnedAt() {
        return warnedAt;
    }

    /** Its owner is told that it will be closed. */
    public void warn(Instant now) {
        warnedAt = now;
    }

    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    @Override
    public boolean isForgotten() {
        return closedAt != null;
    }
}
