package org.maillage.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;

/** An office of a partner organisation that receives people of the structure on the screen. */
@Entity
@Table(name = "activities_offices")
public class PartnerOffice extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{activities.office.name.missing}")
    @Size(max = 100)
    private String name = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private PartnerOrganisation organisation = PartnerOrganisation.CAF;

    @Code
    @CommuneCode
    @Column(name = "commune_code")
    private @Nullable String communeCode;

    private boolean open = true;

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed.strip();
    }

    public PartnerOrganisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(PartnerOrganisation organisation) {
        this.organisation = organisation;
    }

    /** INSEE code of the commune where the office is: the journey that a person is spared. */
    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    /** Whether it is offered on the form; what was recorded with it stays. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
