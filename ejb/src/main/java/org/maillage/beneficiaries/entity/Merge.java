package org.maillage.beneficiaries.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;

/**
 * Two files were of one person: one goes on, the other stays behind with what was recorded under it. What was chosen from the other is exchanged
 * between the two, so that taking it back is exchanging once more.
 */
@Entity
@Table(name = "beneficiaries_merges")
public class Merge extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** For how long it can be taken back; then the file that stayed behind loses its name. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    @ManyToOne
    @JoinColumn(name = "survivor_id")
    private @Nullable Beneficiary survivor;

    @ManyToOne
    @JoinColumn(name = "merged_id")
    private @Nullable Beneficiary merged;

    @Code
    private String exchanged = "";

    @Column(name = "merged_at")
    private Instant mergedAt = Instant.EPOCH;

    protected Merge() {}

    private Merge(Beneficiary survivor, Beneficiary merged, Set<Trait> taken, Instant now) {
        this.survivor = survivor;
        this.merged = merged;
        this.exchanged = taken.stream().map(Enum::name).collect(Collectors.joining(" "));
        this.mergedAt = now;
    }

    /**
     * Makes one file of two.
     *
     * @param taken what the file that goes on takes from the other
     */
    public static Merge of(Beneficiary survivor, Beneficiary merged, Collection<Trait> taken, Instant now) {
        Set<Trait> different = EnumSet.noneOf(Trait.class);
        taken.stream().filter(trait -> !trait.isSame(survivor, merged)).forEach(different::add);
        different.forEach(trait -> trait.exchange(survivor, merged));
        merged.mergedSince(now);
        survivor.touch(now);
        return new Merge(survivor, merged, different, now);
    }

    /** Makes two files of one again, each as it was. */
    public void undo(Instant now) {
        getTaken().forEach(trait -> trait.exchange(getSurvivor(), getMerged()));
        getMerged().mergedSince(null);
        getMerged().touch(now);
        getSurvivor().touch(now);
    }

    public boolean isUndoable(Instant now) {
        return now.isBefore(mergedAt.plus(UNDOABLE)) && !getMerged().isErased();
    }

    /** The file that goes on. */
    public Beneficiary getSurvivor() {
        return Objects.requireNonNull(survivor);
    }

    /** The file that stayed behind. */
    public Beneficiary getMerged() {
        return Objects.requireNonNull(merged);
    }

    /** The file that goes on goes on in another. */
    public void follow(Beneficiary other) {
        survivor = other;
    }

    public Set<Trait> getTaken() {
        return Arrays.stream(exchanged.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Trait::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    public Instant getMergedAt() {
        return mergedAt;
    }
}
