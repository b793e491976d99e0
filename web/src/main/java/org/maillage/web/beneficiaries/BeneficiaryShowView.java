package org.maillage.web.beneficiaries;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.boundary.Consents;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.texts.Phone;
import org.maillage.ui.page.Notices;

/** The file of a person: who they are, what they agreed to, what was done. */
@Named
@ViewScoped
public class BeneficiaryShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Consents consents;

    @Inject
    private PersonHistory history;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private Beneficiary beneficiary = new Beneficiary();
    private Consent.Purpose purpose = Consent.Purpose.FOLLOWING;
    private Consent.@Nullable Manner manner;

    /** Opens the person named in the address. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        beneficiary = beneficiaries.find(id);
        if (beneficiary.isErased()) {
            throw new NotFoundException();
        }
        history.read(beneficiary);
    }

    public String give() {
        if (manner != null) {
            consents.give(beneficiary.getId(), purpose, manner);
            notices.confirm("beneficiaries.consent.noted");
        }
        return here();
    }

    public String withdraw(UUID consent) {
        consents.withdraw(consent);
        notices.confirm("beneficiaries.consent.withdrawn.done");
        return here();
    }

    private String here() {
        return "/beneficiaries/show?faces-redirect=true&id=" + beneficiary.getId();
    }

    public List<Consent> getConsents() {
        return consents.of(beneficiary.getId());
    }

    /** Telephone number as it is dialled. */
    public String getPhone() {
        return Optional.ofNullable(beneficiary.getPhone()).map(Phone::display).orElse("");
    }

    /** The age reached this year, in the usual bands; null when the year of birth is not known. */
    public @Nullable AgeBand getAges() {
        Integer age = beneficiary.ageOn(LocalDate.now(ZONE));
        return age == null
                ? null
                : AgeBands.NATIONAL.bandOf(AgeBand.of(Math.min(age, 120))).orElse(null);
    }

    /** The file that goes on, when this one was merged. */
    public Beneficiary getCurrent() {
        return beneficiaries.current(beneficiary.getId());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public PersonHistory getHistory() {
        return history;
    }

    public Consent.Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Consent.Purpose purpose) {
        this.purpose = purpose;
    }

    public Consent.@Nullable Manner getManner() {
        return manner;
    }

    public void setManner(Consent.@Nullable Manner manner) {
        this.manner = manner;
    }

    public Consent.Purpose[] getPurposes() {
        return Consent.Purpose.values();
    }

    public Consent.Manner[] getManners() {
        return Consent.Manner.values();
    }
}
