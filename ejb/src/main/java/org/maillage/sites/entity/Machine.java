package org.maillage.sites.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;

/** A machine that belongs to a site: what it is, whether it works, to whom it is lent and who has paid it. */
@Entity
@Table(name = "sites_machines")
public class Machine extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** What it is. */
    public enum Kind {
        COMPUTER,
        TABLET,
        PRINTER,
        SCANNER,
        KIOSK,
        OTHER
    }

    /** Whether it can be used. */
    public enum State {
        WORKING,
        REPAIR,
        BROKEN,
        RETIRED
    }

    @NotNull
    @ManyToOne
    @JoinColumn(name = "site_id")
    private Site site = new Site();

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.COMPUTER;

    @NotBlank
    @Size(max = 100)
    @Harmless
    private String name = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state = State.WORKING;

    @FreeText
    @Size(max = 150)
    @Column(name = "lent_to")
    private @Nullable String lentTo;

    @Column(name = "lent_until")
    private @Nullable LocalDate lentUntil;

    @Min(0)
    @Max(100_000_000)
    @Column(name = "cost_cents")
    private @Nullable Long costCents;

    @NotNull
    @Size(max = 8)
    @Convert(converter = CostShares.class)
    @Column(name = "cost_shares")
    private List<CostShare> costShares = List.of();

    /** Whether what the funders pay is what it cost. */
    @AssertTrue(message = "{sites.shares.sum}")
    public boolean isPaid() {
        return costShares.isEmpty()
                || (costCents != null
                        && costShares.stream().mapToLong(CostShare::cents).sum() == costCents);
    }

    @AssertTrue(message = "{sites.lentUntil.nobody}")
    public boolean isLoanWhole() {
        return lentUntil == null || lentTo != null;
    }

    /** Whether it should have come back before this day. */
    public boolean isOverdue(LocalDate today) {
        return lentUntil != null && lentUntil.isBefore(today);
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    /** To whom it is lent: a site, a partner, a person. */
    public @Nullable String getLentTo() {
        return lentTo;
    }

    public void setLentTo(@Nullable String lentTo) {
        this.lentTo = SiteTexts.line(lentTo);
    }

    public @Nullable LocalDate getLentUntil() {
        return lentUntil;
    }

    public void setLentUntil(@Nullable LocalDate lentUntil) {
        this.lentUntil = lentUntil;
    }

    public @Nullable Long getCostCents() {
        return costCents;
    }

    public void setCostCents(@Nullable Long costCents) {
        this.costCents = costCents;
    }

    /** Who pays how much: nothing is said, or everything. */
    public List<CostShare> getCostShares() {
        return costShares;
    }

    public void setCostShares(List<CostShare> costShares) {
        this.costShares = List.copyOf(costShares);
    }
}
