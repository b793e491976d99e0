package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.federation.entity.AgeBand;

/**
 * Who was helped, as they were on that day. For a person known by name it is a copy of what was known when the activity was
 * recorded: changing or deleting the person later never changes a past figure.
 */
@Embeddable
public class Person implements Serializable {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "beneficiary_id")
    private @Nullable Beneficiary beneficiary;

    @Column(name = "helped_before")
    private boolean helpedBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    private @Nullable SocialStatus status;

    @Column(name = "age_from")
    private @Nullable Integer ageFrom;

    @Column(name = "age_to")
    private @Nullable Integer ageTo;

    @CommuneCode
    @Column(name = "residence_code")
    private @Nullable String residenceCode;

    /** Copies what is known of a person known by name, as of the day of the activity. */
    void copyOn(LocalDate day) {
        // Of an erased person nothing is known any more, and of a merged one another file tells; what was copied before
        // stays.
        if (beneficiary == null || beneficiary.isClosed()) {
            return;
        }
        helpedBefore = false;
        gender = beneficiary.getGender();
        status = beneficiary.getStatus();
        residenceCode = beneficiary.getCommuneCode();
        Integer age = beneficiary.ageOn(day);
        setAges(age == null ? null : AgeBand.of(Math.min(age, 120)));
    }

    /** Nobody in particular: the people helped are told otherwise. */
    void clear() {
        beneficiary = null;
        helpedBefore = false;
        gender = null;
        status = null;
        residenceCode = null;
        setAges(null);
    }

    /** The person known by name, {@code null} for an anonymous one. */
    public @Nullable Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(@Nullable Beneficiary beneficiary) {
        this.beneficiary = beneficiary;
    }

    public boolean isAnonymous() {
        return beneficiary == null;
    }

    /** Whether an anonymous person had been helped before: they are not counted as one more person then. */
    public boolean isHelpedBefore() {
        return helpedBefore;
    }

    public void setHelpedBefore(boolean helpedBefore) {
        this.helpedBefore = helpedBefore;
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

    /** Age on the day of the activity: one age when the year of birth is known, else the band that was ticked. */
    public @Nullable AgeBand getAges() {
        return ageFrom == null ? null : new AgeBand(ageFrom, ageTo);
    }

    public final void setAges(@Nullable AgeBand ages) {
        this.ageFrom = ages == null ? null : ages.from();
        this.ageTo = ages == null ? null : ages.to();
    }

    /** INSEE code of the commune of residence. */
    public @Nullable String getResidenceCode() {
        return residenceCode;
    }

    public void setResidenceCode(@Nullable String residenceCode) {
        this.residenceCode = residenceCode;
    }
}
