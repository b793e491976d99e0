package org.maillage.activities.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;
import org.maillage.sites.entity.Site;

/**
 * An individual accompaniment: one person is helped once, for some minutes, about one or several themes.
 *
 * <p>Its identifier is made with the form, so that sending the form twice records it once.
 */
@Entity
@Table(name = "activities_activities")
public class Activity extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** One day. */
    public static final int LONGEST_MINUTES = 24 * 60;

    @NotNull
    private LocalDate date;

    @Min(value = 1, message = "{activities.minutes.invalid}")
    @Max(value = LONGEST_MINUTES, message = "{activities.minutes.invalid}")
    private int minutes = 30;

    @Column(name = "mediator_id")
    private UUID mediatorId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PlaceKind place = PlaceKind.SITE;

    @ManyToOne
    @JoinColumn(name = "site_id")
    private @Nullable Site site;

    @Code
    @CommuneCode
    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Valid
    @Embedded
    private Person person = new Person();

    @Enumerated(EnumType.STRING)
    private @Nullable Autonomy autonomy;

    @Enumerated(EnumType.STRING)
    private @Nullable Referral referral;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    private List<ActivityTheme> themes = new ArrayList<>();

    /** Themes taken away: one that comes back must be the same row, because new rows are inserted before old ones are deleted. */
    @Transient
    private final List<ActivityTheme> dropped = new ArrayList<>();

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now();

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Activity() {
        this(LocalDate.EPOCH, new UUID(0, 0));
    }

    /** A new activity of a mediator, nothing else told yet. */
    public Activity(LocalDate date, UUID mediatorId) {
        this.date = date;
        this.mediatorId = mediatorId;
    }

    /**
     * Settles what follows from what was told: the commune of a site, the copy of a person known by name, and the digital theme that
     * every démarche belongs to. Only what fits the place is kept.
     */
    public void settle() {
        if (place != PlaceKind.SITE) {
            site = null;
        } else if (site != null) {
            communeCode = site.getCommuneCode();
        }
        if (place == PlaceKind.REMOTE) {
            communeCode = null;
        }
        person.copyOn(date);
        if (!getProcedureThemes().isEmpty()) {
            add(Theme.PROCEDURES);
        }
    }

    /** Takes the activity out of lists and figures; it can be put back. */
    public void delete() {
        deletedAt = Instant.now();
    }

    /** Puts a deleted activity back. */
    public void restore() {
        deletedAt = null;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** Account of the mediator who helped. */
    public UUID getMediatorId() {
        return mediatorId;
    }

    public PlaceKind getPlace() {
        return place;
    }

    public void setPlace(PlaceKind place) {
        this.place = place;
    }

    public @Nullable Site getSite() {
        return site;
    }

    public void setSite(@Nullable Site site) {
        this.site = site;
    }

    /** INSEE code of the commune where it took place; {@code null} at a distance. */
    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    public Person getPerson() {
        return person;
    }

    public @Nullable Autonomy getAutonomy() {
        return autonomy;
    }

    public void setAutonomy(@Nullable Autonomy autonomy) {
        this.autonomy = autonomy;
    }

    public @Nullable Referral getReferral() {
        return referral;
    }

    public void setReferral(@Nullable Referral referral) {
        this.referral = referral;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** All themes, in reading order. */
    public Set<Theme> getThemes() {
        Set<Theme> all = EnumSet.noneOf(Theme.class);
        themes.forEach(theme -> all.add(theme.getTheme()));
        return all;
    }

    public List<Theme> getDigitalThemes() {
        return themes(Theme.Family.DIGITAL);
    }

    public void setDigitalThemes(Collection<Theme> chosen) {
        replace(Theme.Family.DIGITAL, chosen);
    }

    public List<Theme> getProcedureThemes() {
        return themes(Theme.Family.PROCEDURE);
    }

    public void setProcedureThemes(Collection<Theme> chosen) {
        replace(Theme.Family.PROCEDURE, chosen);
    }

    private List<Theme> themes(Theme.Family family) {
        return getThemes().stream().filter(theme -> theme.family() == family).toList();
    }

    private void replace(Theme.Family family, Collection<Theme> chosen) {
        List<ActivityTheme> leaving = themes.stream()
                .filter(kept -> kept.getTheme().family() == family && !chosen.contains(kept.getTheme()))
                .toList();
        themes.removeAll(leaving);
        dropped.addAll(leaving);
        chosen.stream().filter(theme -> theme.family() == family).forEach(this::add);
    }

    private void add(Theme theme) {
        if (!getThemes().contains(theme)) {
            themes.add(dropped.stream()
                    .filter(former -> former.getTheme() == theme)
                    .findFirst()
                    .orElseGet(() -> new ActivityTheme(this, theme)));
        }
    }
}
