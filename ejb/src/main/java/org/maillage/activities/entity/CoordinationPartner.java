package org.maillage.activities.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.texts.FreeText;

/** A structure with which a partnership is, and of what sort it is. */
@Entity
@Table(name = "activities_coordinations_partners")
public class CoordinationPartner extends TenantEntity {
    private static final long serialVersionUID = 1L;

    /** Late: it is being read when its rows are, and would be looked up for each of them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "coordination_id")
    private @Nullable Coordination coordination;

    private int rank;

    @FreeText
    @Size(max = Coordination.LONGEST_TITLE, message = "{activities.coordination.text.long}")
    private String name = "";

    /** Null only where it was not noted which of several it is: whoever corrects the activity tells it. */
    @Enumerated(EnumType.STRING)
    private @Nullable Organiser sort;

    /** To be filled in. */
    public CoordinationPartner() {}

    /** One of no activity yet. */
    public CoordinationPartner(String name, @Nullable Organiser sort) {
        setName(name);
        this.sort = sort;
    }

    CoordinationPartner(Coordination coordination, int rank, CoordinationPartner told) {
        this(told.name, told.sort);
        this.coordination = coordination;
        this.rank = rank;
    }

    /** The one of this name among others, which now tells the same; this one when none bears it. */
    CoordinationPartner among(Collection<CoordinationPartner> others) {
        Optional<CoordinationPartner> found = others.stream()
                .filter(other -> other.name.equalsIgnoreCase(name))
                .findFirst();
        found.ifPresent(other -> {
            other.rank = rank;
            other.name = name;
            other.sort = sort;
        });
        return found.orElse(this);
    }

    /** Whether nothing is told of it. */
    public boolean isBlank() {
        return name.isEmpty() && sort == null;
    }

    public @Nullable Coordination getCoordination() {
        return coordination;
    }

    /** Its place among those of the activity, from 0, as they were named. */
    public int getRank() {
        return rank;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = Objects.requireNonNullElse(Coordination.stripped(typed), "");
    }

    public @Nullable Organiser getSort() {
        return sort;
    }

    public void setSort(@Nullable Organiser sort) {
        this.sort = sort;
    }
}
