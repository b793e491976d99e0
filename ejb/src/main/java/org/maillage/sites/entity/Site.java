package org.maillage.sites.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;

/** A place where a structure receives people, its own or lent by a host. */
@Entity
@Table(name = "sites_sites")
public class Site extends TenantEntity {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 150)
    private String name = "";

    @Size(max = 200)
    private @Nullable String street;

    @Pattern(regexp = "[0-9]{5}", message = "{sites.postalCode.invalid}")
    @Column(name = "postal_code")
    private @Nullable String postalCode;

    @NotNull
    @Code
    @CommuneCode
    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @NotNull
    @Convert(converter = OpeningHoursConverter.class)
    @Column(name = "opening_hours")
    private OpeningHours openingHours = OpeningHours.UNKNOWN;

    private boolean open = true;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    /** INSEE code. */
    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    public OpeningHours getOpeningHours() {
        return openingHours;
    }

    public void setOpeningHours(OpeningHours openingHours) {
        this.openingHours = openingHours;
    }

    /** Whether people are received there now; a closed site keeps its history and is no longer offered. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
