package org.maillage.beneficiaries.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;

/** A person whom the structure helps and knows by name. The file belongs to the structure, not to a mediator. */
@Entity
@Table(name = "beneficiaries_beneficiaries")
public class Beneficiary extends TenantEntity implements Forgettable {
    private static final long serialVersionUID = 1L;

    /** In place of the name of a person who was erased. */
    public static final String NAMELESS = "–";

    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_MAIL = 254;

    public static final int LONGEST_NOTES = 2000;

    /** By what a mail address is told from a slip of the pen. */
    public static final String MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}";

    private static final int EARLIEST_BIRTH = 1900;

    /** Today in the zone where a year begins first among the French territories: nobody is refused on New Year's Day. */
    private static final ZoneId EARLIEST_ZONE = ZoneId.of("Pacific/Wallis");

    @FreeText
    @Size(max = LONGEST_NAME)
    @Column(name = "first_name")
    private String firstName = "";

    @FreeText
    @Size(max = LONGEST_NAME)
    @Column(name = "last_name")
    private String lastName = "";

    @Column(name = "first_key")
    private String firstKey = "";

    @Column(name = "last_key")
    private String lastKey = "";

    @Min(value = EARLIEST_BIRTH, message = "{beneficiaries.birthYear.invalid}")
    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    private @Nullable SocialStatus status;

    @CommuneCode
    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @FreeText
    @Size(max = 16)
    @Pattern(regexp = "\\+[1-9][0-9]{5,14}", message = "{beneficiaries.phone.invalid}")
    private @Nullable String phone;

    @Column(name = "no_phone")
    private boolean phoneless;

    @FreeText
    @Size(max = LONGEST_MAIL)
    @Pattern(regexp = MAIL, message = "{beneficiaries.email.invalid}")
    private @Nullable String email;

    @FreeText
    @Size(max = LONGEST_NOTES)
    private @Nullable String notes;

    @Column(name = "key_edition")
    private int keyEdition;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "touched_at")
    private Instant touchedAt = Instant.now();

    @Column(name = "opposed_at")
    private @Nullable Instant opposedAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Column(name = "merged_at")
    private @Nullable Instant mergedAt;

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String typed) {
        firstName = typed == null ? "" : typed.strip();
        firstKey = cut(NameKey.of(firstName));
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String typed) {
        lastName = typed == null ? "" : typed.strip();
        lastKey = cut(NameKey.of(lastName));
    }

    /** The first name as it is compared, see {@link NameKey}. */
    public String getFirstKey() {
        return firstKey;
    }

    /** The last name as it is compared, see {@link NameKey}. */
    public String getLastKey() {
        return lastKey;
    }

    /** Whether there is a name at all, the first or the last. */
    public boolean isNamed() {
        return !firstKey.isEmpty() || !lastKey.isEmpty();
    }

    /** A ligature becomes two letters: the key may be longer than the name, and need not be whole to be found. */
    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST_NAME));
    }

    /** First name, then last name; a dash for a person who was erased. */
    public String getName() {
        return isErased() ? NAMELESS : (firstName + " " + lastName).strip();
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable Integer birthYear) {
        this.birthYear = birthYear;
    }

    @AssertTrue(message = "{beneficiaries.birthYear.invalid}")
    public boolean isBorn() {
        return birthYear == null || birthYear <= LocalDate.now(EARLIEST_ZONE).getYear();
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public void setGender(@Nullable Gender gender) {
        this.gender = gender;
    }

    public @Nullable SocialStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable SocialStatus status) {
        this.status = status;
    }

    /** INSEE code of the commune of residence. */
    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    /** Telephone number in E.164, such as +33612345678. */
    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    /** The person says that they have no telephone: nobody asks again. */
    public boolean isPhoneless() {
        return phoneless;
    }

    public void setPhoneless(boolean phoneless) {
        this.phoneless = phoneless;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What helps to help this person next time; never what the law protects. */
    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String typed) {
        notes = typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** By which edition of the rules the search keys of this file were made. */
    public int getKeyEdition() {
        return keyEdition;
    }

    public void keyedBy(int edition) {
        keyEdition = edition;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When the file itself was last opened for a correction: whoever corrects it has just had to do with the person. */
    public Instant getTouchedAt() {
        return touchedAt;
    }

    public void touch(Instant now) {
        touchedAt = now;
    }

    /** Since when the person opposes that anything is recorded under their name; null when they do not. */
    public @Nullable Instant getOpposedAt() {
        return opposedAt;
    }

    public boolean isOpposed() {
        return opposedAt != null;
    }

    /** The person opposes: from now on nothing is recorded under their name. */
    public void oppose(Instant now) {
        if (opposedAt == null) {
            opposedAt = now;
        }
    }

    /** The person agrees again. */
    public void agree() {
        opposedAt = null;
    }

    public @Nullable Instant getErasedAt() {
        return erasedAt;
    }

    /** Whether the person was erased: the row then only says that the same nameless person came several times. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Whether another file goes on for this person; what was recorded under this one stays there. */
    public boolean isMerged() {
        return mergedAt != null;
    }

    void mergedSince(@Nullable Instant since) {
        mergedAt = since;
    }

    /** Whether nothing new is said under this file: it was erased, or another goes on. */
    public boolean isClosed() {
        return isErased() || isMerged();
    }

    @Override
    public boolean isForgotten() {
        return isErased();
    }

    /** Accompaniments keep what they copied on their day, so that no figure moves. */
    @Override
    public void forget(Instant now) {
        if (erasedAt != null) {
            return;
        }
        setFirstName(NAMELESS);
        setLastName(NAMELESS);
        birthYear = null;
        gender = null;
        status = null;
        communeCode = null;
        phone = null;
        phoneless = false;
        email = null;
        notes = null;
        // Even the day on which the file was opened could tell who it was.
        createdAt = now;
        touchedAt = now;
        opposedAt = null;
        erasedAt = now;
    }

    /** Age reached in the year of a day, {@code null} when the year of birth is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return birthYear == null ? null : Math.max(0, day.getYear() - birthYear);
    }
}
