package org.maillage.beneficiaries.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;

/** Somebody looked at two files that are alike, and knows that they are of two people. */
@Entity
@Table(name = "beneficiaries_distinctions")
public class Distinction extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "one_id")
    private @Nullable Beneficiary one;

    @ManyToOne
    @JoinColumn(name = "other_id")
    private @Nullable Beneficiary other;

    protected Distinction() {}

    /** The pair has no order; it is kept in one, so that it is kept once. */
    public Distinction(Beneficiary one, Beneficiary other) {
        boolean ordered = one.getId().compareTo(other.getId()) <= 0;
        this.one = ordered ? one : other;
        this.other = ordered ? other : one;
    }

    public @Nullable Beneficiary getOne() {
        return one;
    }

    public @Nullable Beneficiary getOther() {
        return other;
    }
}
