package org.maillage.activities.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.TenantEntity;

/** A person known by name took part in a group, as they were on that day. */
@Entity
@Table(name = "activities_participants")
public class Participant extends TenantEntity implements Forgettable {
    private static final long serialVersionUID = 1L;

    /** Late: it is being read when its rows are, and would be looked up for each of them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private @Nullable Activity activity;

    @Embedded
    private Person person = new Person();

    protected Participant() {}

    Participant(Activity activity, Beneficiary beneficiary) {
        this.activity = activity;
        person.setBeneficiary(beneficiary);
    }

    void copyOn(LocalDate day) {
        person.copyOn(day);
    }

    boolean isOf(@Nullable Beneficiary beneficiary) {
        return beneficiary != null && beneficiary.equals(person.getBeneficiary());
    }

    /** Notes on the group could tell who took part. */
    @Override
    public void forget(Instant now) {
        if (activity != null) {
            activity.forget(now);
        }
    }

    @Override
    public boolean isForgotten() {
        Beneficiary known = person.getBeneficiary();
        return known != null && known.isErased();
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    public Person getPerson() {
        return person;
    }
}
