package org.maillage.activities.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;

/** Work that helps nobody directly and makes the help of others possible: never an accompaniment, in no figure about people. */
@Entity
@Table(name = "activities_coordinations")
public class Coordination extends TenantEntity implements Tagged {
    private static final long serialVersionUID = 1L;

    /** As many as a form has rows for. */
    public static final int MOST_PARTNERS = 20;

    static final int LONGEST_TITLE = 150;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CoordinationKind kind = CoordinationKind.ANIMATION;

    @Column(name = "nature_bits")
    private int natureBits;

    @FreeText
    @Size(max = LONGEST_TITLE, message = "{activities.coordination.text.long}")
    private @Nullable String title;

    @NotNull
    private LocalDate date = LocalDate.EPOCH;

    @Min(value = 1, message = "{activities.minutes.invalid}")
    @Max(value = Activity.LONGEST_MINUTES, message = "{activities.minutes.invalid}")
    private @Nullable Integer minutes;

    @Column(name = "mediator_id")
    private UUID mediatorId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private @Nullable TerritoryLevel level;

    @Enumerated(EnumType.STRING)
    private @Nullable Initiative initiative;

    @Valid
    @Embedded
    private Gathering gathering = new Gathering();

    @FreeText
    @Size(max = Activity.LONGEST_NOTES)
    private @Nullable String notes;

    @OneToMany(mappedBy = "coordination", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    private List<CoordinationTag> tags = new ArrayList<>();

    @Valid
    @OneToMany(mappedBy = "coordination", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    @OrderBy("rank")
    private List<CoordinationPartner> partners = new ArrayList<>();

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now();

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Coordination() {}

    /** Something that a mediator did on a day. */
    public Coordination(LocalDate date, UUID mediatorId) {
        this.date = date;
        this.mediatorId = mediatorId;
    }

    /** Keeps of what was told only what fits the kind. */
    public void settle() {
        setNatures(getNatures().stream().filter(nature -> nature.kind() == kind).toList());
        if (kind != CoordinationKind.ANIMATION) {
            initiative = null;
        }
        if (kind == CoordinationKind.ANIMATION) {
            level = null;
        }
        if (kind != CoordinationKind.PARTNERSHIP) {
            partners.clear();
        }
        gathering.settle(kind);
    }

    /** Takes it out of the list. */
    public void delete() {
        deletedAt = Instant.now();
    }

    /** Puts it back into the list. */
    public void restore() {
        deletedAt = null;
    }

    /** Somebody corrects it. */
    public void touch(Instant now) {
        changedAt = now;
    }

    /** Takes back the stored rows of tags and partners that were dropped and told again while the form was corrected. */
    public void adopt(Coordination stored) {
        ActivityRows.adopt(tags, stored.tags, (kept, chosen) -> kept.isOf(chosen.getTag()));
        partners.replaceAll(told -> told.isNew() ? told.among(stored.partners) : told);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    @Override
    public List<Tag> getTags() {
        return tags.stream().flatMap(row -> Stream.ofNullable(row.getTag())).toList();
    }

    @Override
    public void setTags(Collection<Tag> chosen) {
        tags.removeIf(kept -> chosen.stream().noneMatch(kept::isOf));
        chosen.stream()
                .filter(tag -> tags.stream().noneMatch(kept -> kept.isOf(tag)))
                .distinct()
                .forEach(tag -> tags.add(new CoordinationTag(this, tag)));
    }

    public CoordinationKind getKind() {
        return kind;
    }

    public void setKind(CoordinationKind kind) {
        this.kind = kind;
    }

    /** What it was, in reading order: one of its kind, several for a partnership. */
    public List<CoordinationNature> getNatures() {
        return CoordinationNature.ofBits(natureBits);
    }

    public void setNatures(Collection<CoordinationNature> chosen) {
        natureBits = CoordinationNature.bits(chosen);
    }

    /** Its name; what it was, when the list does not say it. */
    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = stripped(typed);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** When it was corrected last; null when it never was. */
    public @Nullable Instant getChangedAt() {
        return changedAt;
    }

    /** Account of whoever did it. */
    public UUID getMediatorId() {
        return mediatorId;
    }

    public @Nullable TerritoryLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable TerritoryLevel level) {
        this.level = level;
    }

    public @Nullable Initiative getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable Initiative initiative) {
        this.initiative = initiative;
    }

    /** Who came together, and for what. */
    public Gathering getGathering() {
        return gathering;
    }

    /** The structures with which a partnership is, in the order in which they were named. */
    public List<CoordinationPartner> getPartners() {
        return List.copyOf(partners);
    }

    /** Names them anew. Who was named before stays the same row, with what is told now. */
    public void setPartners(Collection<CoordinationPartner> told) {
        List<CoordinationPartner> before = new ArrayList<>(partners);
        partners.clear();
        for (CoordinationPartner one : told) {
            CoordinationPartner row = new CoordinationPartner(this, partners.size(), one).among(before);
            before.remove(row);
            partners.add(row);
        }
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String typed) {
        notes = stripped(typed);
    }

    static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
