package org.maillage.web.activities;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.platform.errors.BusinessException;

/** Who was helped: an anonymous person, one who is known, or one who is added now. */
@Dependent
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The three ways to tell who was helped. */
    public enum Kind {
        ANONYMOUS,
        KNOWN,
        NEW
    }

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Activities activities;

    private Kind kind = Kind.ANONYMOUS;
    private List<AgeBand> ageBands = List.of();
    private @Nullable Beneficiary known;
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable Integer birthYear;

    void show(Activity activity) {
        ageBands = List.copyOf(activities.ageBands(activity.getDate()));
        known = activity.getPerson().getBeneficiary();
        kind = known == null ? Kind.ANONYMOUS : Kind.KNOWN;
    }

    /** Chooses somebody who is known, under the file that goes on. */
    void choose(Activity activity, Beneficiary person) {
        activity.getPerson().setBeneficiary(beneficiaries.current(person.getId()));
    }

    void gather(Activity activity) {
        activity.getPerson()
                .setBeneficiary(
                        switch (kind) {
                            case ANONYMOUS -> null;
                            case KNOWN -> chosen();
                            case NEW -> add(activity);
                        });
    }

    private Beneficiary chosen() {
        if (known == null) {
            throw new BusinessException("activities.person.missing").at("known");
        }
        return known;
    }

    /** The names are asked for here and not in the page, where they are empty for every other kind of person. */
    private Beneficiary add(Activity activity) {
        if (firstName == null) {
            throw new BusinessException("beneficiaries.firstName.missing").at("firstName");
        }
        if (lastName == null) {
            throw new BusinessException("beneficiaries.lastName.missing").at("lastName");
        }
        // A fresh one each time: after a refusal the one before looks saved, and is not.
        Beneficiary added = new Beneficiary();
        // Of the same activity, sent again, it is the same person.
        UUID form = activity.getId();
        added.identify(new UUID(form.getMostSignificantBits(), form.getLeastSignificantBits() ^ 1));
        added.setFirstName(firstName);
        added.setLastName(lastName);
        added.setBirthYear(birthYear);
        added.setGender(activity.getPerson().getGender());
        added.setStatus(activity.getPerson().getStatus());
        beneficiaries.save(added);
        return added;
    }

    /** People whose names begin with what is typed. */
    public List<Beneficiary> search(String text) {
        return beneficiaries.search(text);
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public List<AgeBand> getAgeBands() {
        return ageBands;
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public SocialStatus[] getStatuses() {
        return SocialStatus.values();
    }

    public @Nullable Beneficiary getKnown() {
        return known;
    }

    public void setKnown(@Nullable Beneficiary known) {
        this.known = known;
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable Integer birthYear) {
        this.birthYear = birthYear;
    }

    public @Nullable String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName;
    }
}
