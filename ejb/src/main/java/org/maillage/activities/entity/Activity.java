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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;
import org.maillage.platform.trail.Code;
import org.maillage.sites.entity.Site;

/**
 * What a mediator did with people, for some minutes, about one or several themes: one person is helped, alone or in front of an office
 * of a partner, or a group is. Each person helped is one accompaniment.
 *
 * <p>Its identifier is made with the form, so that sending the form twice records it once.
 */
@Entity
@Table(name = "activities_activities")
public class Activity extends TenantEntity implements Forgettable, Tagged {
    private static final long serialVersionUID = 1L;

    /** One day. */
    public static final int LONGEST_MINUTES = 24 * 60;

    public static final int LONGEST_NOTES = 1000;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityKind kind = ActivityKind.INDIVIDUAL;

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

    @Valid
    @Embedded
    private Group group = new Group();

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    private List<Participant> participants = new ArrayList<>();

    @Valid
    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    private List<GroupCount> counts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Autonomy autonomy;

    @Enumerated(EnumType.STRING)
    private @Nullable Referral referral;

    @Embedded
    private Means means = new Means();

    @Valid
    @Embedded
    private Outcome outcome = new Outcome();

    @FreeText
    @Size(max = LONGEST_NOTES)
    private @Nullable String notes;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    private List<ActivityTheme> themes = new ArrayList<>();

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    private List<ActivityTag> tags = new ArrayList<>();

    /** The same themes once more as they were settled, see {@link Theme#bits}. */
    @Column(name = "theme_bits")
    private long themeBits;

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now();

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

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
     * Settles what follows from what was told: the commune of a site, the copy of a person known by name, the themes for which local ones
     * stand, and the digital theme that every démarche belongs to. Only what fits the kind and the place is kept.
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
        if (isWorkshop()) {
            person.clear();
            autonomy = null;
            referral = null;
            outcome.setProcedure(null);
        } else {
            group.clear();
            participants.clear();
            counts.forEach(count -> count.count(0));
        }
        if (kind != ActivityKind.VIDEO) {
            means.setOffice(null);
        }
        person.copyOn(date);
        participants.forEach(participant -> participant.copyOn(date));
        ActivityRows.complete(this, themes);
        themeBits = Theme.bits(getThemes());
    }

    /** Somebody corrects it. */
    public void touch(Instant now) {
        changedAt = now;
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

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public boolean isWorkshop() {
        return kind == ActivityKind.GROUP;
    }

    /** Everybody of whom a row tells: the one person helped, or the participants known by name. */
    public List<Person> getPeople() {
        return isWorkshop() ? participants.stream().map(Participant::getPerson).toList() : List.of(person);
    }

    /** The people known by name. */
    public List<Beneficiary> getKnown() {
        return getPeople().stream()
                .flatMap(one -> Stream.ofNullable(one.getBeneficiary()))
                .toList();
    }

    /** The anonymous participants of a group. */
    public Headcount getHeadcount() {
        return isWorkshop() ? Headcount.of(group, counts) : Headcount.NOBODY;
    }

    /** How many accompaniments it is: one for each person helped. */
    public int getAccompaniments() {
        return getPeople().size() + getHeadcount().total();
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

    public Group getGroup() {
        return group;
    }

    /** Names the participants who are known; whoever is named already stays as they were copied. */
    public void setParticipants(Collection<Beneficiary> people) {
        ActivityRows.name(this, participants, people);
    }

    /** How many anonymous participants have a value of a dimension. */
    public int count(GroupCount.Dimension dimension, String value) {
        return ActivityRows.counted(counts, dimension, value);
    }

    /** Tells how many anonymous participants have a value of a dimension. A counter that goes back to nothing stays, as nothing. */
    public void count(GroupCount.Dimension dimension, String value, int number) {
        if (!ActivityRows.count(counts, dimension, value, number)) {
            counts.add(new GroupCount(this, dimension, value, number));
        }
    }

    /** Takes back the rows of the stored activity that were dropped and chosen again while the form was corrected. */
    public void adopt(Activity stored) {
        ActivityRows.adopt(themes, stored.themes, (kept, chosen) -> kept.getTheme() == chosen.getTheme());
        ActivityRows.adopt(tags, stored.tags, (kept, chosen) -> kept.isOf(chosen.getTag()));
        ActivityRows.adopt(
                participants,
                stored.participants,
                (kept, chosen) -> kept.isOf(chosen.getPerson().getBeneficiary()));
    }

    /** Tags and local themes. */
    @Override
    public List<Tag> getTags() {
        return tags.stream().flatMap(row -> Stream.ofNullable(row.getTag())).toList();
    }

    @Override
    public void setTags(Collection<Tag> chosen) {
        ActivityRows.tag(this, tags, chosen);
    }

    public Means getMeans() {
        return means;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** What helps to go on next time; never what the law protects. */
    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String typed) {
        notes = typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The notes could tell who it was; everything else is a figure. */
    @Override
    public void forget(Instant now) {
        notes = null;
        outcome.forget();
    }

    @Override
    public boolean isForgotten() {
        Beneficiary known = person.getBeneficiary();
        return known != null && known.isErased();
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
        ActivityRows.replace(this, themes, Theme.Family.DIGITAL, chosen);
    }

    public List<Theme> getProcedureThemes() {
        return themes(Theme.Family.PROCEDURE);
    }

    public void setProcedureThemes(Collection<Theme> chosen) {
        ActivityRows.replace(this, themes, Theme.Family.PROCEDURE, chosen);
    }

    private List<Theme> themes(Theme.Family family) {
        return getThemes().stream().filter(theme -> theme.family() == family).toList();
    }
}
