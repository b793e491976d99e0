package org.maillage.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/** Where the list of the communes of one kind of zone comes from, and of which day it is: told beside each figure that is made with it. */
@Entity
@Table(name = "directory_priority_lists")
@NotAudited(because = "A published list, the same for everybody; that it was taken over is told as one act")
public class PriorityList extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PriorityZone zone = PriorityZone.QPV;

    @NotBlank
    @Size(max = 200)
    private String source = "";

    @NotNull
    @PastOrPresent
    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    protected PriorityList() {}

    public PriorityList(PriorityZone zone) {
        this.zone = zone;
    }

    /** The same as a row of its own. */
    public PriorityList copy() {
        PriorityList copy = new PriorityList(zone);
        copy.source = source;
        copy.asOf = asOf;
        return copy;
    }

    public PriorityZone getZone() {
        return zone;
    }

    /** Who published it, and the text of law behind it. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source.strip();
    }

    /** The day on which it was right. */
    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }
}
