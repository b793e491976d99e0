package org.maillage.web.beneficiaries;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.boundary.Alike;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.boundary.Consents;
import org.maillage.beneficiaries.boundary.Duplicates;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Notices;

/** What is known of a person: adding one, or changing it. Who may be the same person is shown while it is typed. */
@Named
@ViewScoped
public class BeneficiaryEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Consents consents;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private Beneficiary beneficiary = new Beneficiary();
    private Consent.@Nullable Manner manner;
    private List<Alike> alike = List.of();

    /** Opens the person named in the address; without one, a new one is added. */
    public void open() {
        if (id != null) {
            beneficiary = beneficiaries.find(id);
            if (beneficiary.isClosed()) {
                throw new NotFoundException();
            }
        }
    }

    /** Looks for people who may be this one. */
    public void look() {
        alike = List.copyOf(duplicates.like(beneficiary));
    }

    /** A new file and what its person agreed to are saved together or not at all. */
    @Transactional
    public String save() {
        beneficiaries.save(beneficiary);
        if (manner != null) {
            consents.give(beneficiary.getId(), Consent.Purpose.FOLLOWING, manner);
        }
        notices.confirm("beneficiaries.edit.saved", beneficiary.getName());
        return "/beneficiaries/show?faces-redirect=true&id=" + beneficiary.getId();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** The id of whom the form adds, which goes with what was typed when the page is lost. */
    public UUID getRecord() {
        return beneficiary.getId();
    }

    public void setRecord(@Nullable UUID record) {
        beneficiary.identify(record);
    }

    public Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public List<Alike> getAlike() {
        return alike;
    }

    /** How a new person said that they agree to be followed; null when they were not asked. */
    public Consent.@Nullable Manner getManner() {
        return manner;
    }

    public void setManner(Consent.@Nullable Manner manner) {
        this.manner = manner;
    }

    public Consent.Manner[] getManners() {
        return Consent.Manner.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public SocialStatus[] getStatuses() {
        return SocialStatus.values();
    }
}
