package org.maillage.tenants.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.texts.FreeText;

/** A structure asks to join a network; the network operator accepts or refuses, once. */
@Entity
@Table(name = "tenants_requests")
public class JoinRequest extends SharedEntity {
    private static final long serialVersionUID = 1L;

    private static final String ANONYMOUS = "–";

    @ManyToOne
    @JoinColumn(name = "network_id")
    private @Nullable Network network;

    @NotBlank
    @Size(max = 150)
    private String name = "";

    @NotBlank
    @Siret
    private String siret = "";

    @Size(max = 60)
    private String branch = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable StructureKind kind;

    @NotBlank
    @Size(max = 120)
    @Column(name = "contact_name")
    private String contactName = "";

    @NotBlank
    @Email
    @Size(max = 254)
    @Column(name = "contact_email")
    private String contactEmail = "";

    @Size(max = 30)
    @Column(name = "contact_phone")
    private @Nullable String contactPhone;

    @FreeText
    @Size(max = 1000)
    private @Nullable String message;

    @Enumerated(EnumType.STRING)
    private TenantState state = TenantState.REQUESTED;

    @FreeText
    @Size(max = 500)
    private @Nullable String reason;

    @Column(name = "requested_at")
    private Instant requestedAt = Instant.now();

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "tenant_number")
    private @Nullable Integer tenantNumber;

    /** A structure that works in Maillage already asks to join one more network. */
    public void ask(Tenant tenant) {
        tenantNumber = tenant.getNumber();
        name = tenant.getName();
        siret = tenant.getSiret();
        branch = tenant.getBranch();
        kind = tenant.getKind();
    }

    /** Records that the operator accepts, and which structure came of it. */
    public void accept(Tenant tenant) {
        decide(TenantState.ACTIVE);
        tenantNumber = tenant.getNumber();
    }

    /** Records that the operator refuses, and why. */
    public void refuse(String why) {
        decide(TenantState.REFUSED);
        reason = why;
    }

    private void decide(TenantState decision) {
        if (state != TenantState.REQUESTED) {
            throw new BusinessException("tenants.request.alreadyDecided");
        }
        state = decision;
        decidedAt = Instant.now();
    }

    /** Forgets who asked. */
    public void anonymise() {
        contactName = ANONYMOUS;
        contactEmail = getId() + "@anonymous.invalid";
        contactPhone = null;
        message = null;
    }

    /** The structure that asks, or came of the request; null for one that does not exist yet. */
    public @Nullable Integer getTenantNumber() {
        return tenantNumber;
    }

    public @Nullable Network getNetwork() {
        return network;
    }

    public void setNetwork(Network network) {
        this.network = network;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = Siret.Validator.withoutBlanks(siret);
    }

    /** Which of several structures under one SIRET; empty for the head office. */
    public String getBranch() {
        return branch;
    }

    public void setBranch(@Nullable String branch) {
        this.branch = branch == null ? "" : branch.strip();
    }

    public @Nullable StructureKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StructureKind kind) {
        this.kind = kind;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName.strip();
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail.strip().toLowerCase(Locale.ROOT);
    }

    public @Nullable String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(@Nullable String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }

    /** Requested, refused, or active once the network accepted. */
    public TenantState getState() {
        return state;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }
}
