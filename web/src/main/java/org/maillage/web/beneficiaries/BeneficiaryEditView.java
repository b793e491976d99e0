package org.maillage.web.beneficiaries;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Notices;

/** What is known of a person: adding one, or changing it. */
@Named
@ViewScoped
public class BeneficiaryEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private Beneficiary beneficiary = new Beneficiary();

    /** Opens the person named in the address; without one, a new one is added. */
    public void open() {
        if (id != null) {
            beneficiary = beneficiaries.find(id);
            if (beneficiary.isErased()) {
                throw new NotFoundException();
            }
        }
    }

    public String save() {
        beneficiaries.save(beneficiary);
        notices.confirm("beneficiaries.edit.saved", beneficiary.getName());
        return "/beneficiaries/list?faces-redirect=true";
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

    public Gender[] getGenders() {
        return Gender.values();
    }

    public SocialStatus[] getStatuses() {
        return SocialStatus.values();
    }
}
