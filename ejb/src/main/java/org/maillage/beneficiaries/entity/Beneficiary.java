package org.maillage.beneficiaries.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.TenantEntity;

/** A person whom the structure helps and knows by name. The file belongs to the structure, not to a mediator. */
@Entity
@Table(name = "beneficiaries_beneficiaries")
public class Beneficiary extends TenantEntity {
    private static final long serialVersionUID = 1L;

    private static final int EARLIEST_BIRTH = 1900;

    /** Today in the zone where a year begins first among the French territories: nobody is refused on New Year's Day. */
    private static final ZoneId EARLIEST_ZONE = ZoneId.of("Pacific/Wallis");

    @NotBlank
    @Size(max = 100)
    @Column(name = "first_name")
    private String firstName = "";

    @NotBlank
    @Size(max = 100)
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

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName.strip();
        this.firstKey = cut(NameKey.of(firstName));
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName.strip();
        this.lastKey = cut(NameKey.of(lastName));
    }

    /** A ligature becomes two letters: the key may be longer than the name, and need not be whole to be found. */
    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), 100));
    }

    /** First name, then last name. */
    public String getName() {
        return firstName + " " + lastName;
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

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Age reached in the year of a day, {@code null} when the year of birth is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return birthYear == null ? null : Math.max(0, day.getYear() - birthYear);
    }
}
