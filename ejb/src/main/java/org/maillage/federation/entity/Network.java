package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;

/**
 * A network of structures: of an EPCI, a bassin de vie, a département, a région, on a theme, or another. It chooses its own age bands and the
 * threshold below which a count is hidden from everybody outside the structure.
 */
@Entity
@Table(name = "federation_networks")
public class Network extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** The smallest threshold that hides anything: below 2 a single person could be read. */
    public static final int LOWEST_THRESHOLD = 2;

    /** What kind of territory the network answers for. */
    public enum Kind {
        EPCI,
        /** A bassin de vie: the communes whose people share what they need every day, as INSEE draws it. */
        LIVING_AREA,
        DEPARTEMENT,
        REGION,
        /** Structures that work on the same, wherever they are. */
        THEMATIC,
        OTHER
    }

    @NotBlank
    @Size(max = 120)
    private String name = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable Kind kind;

    @Convert(converter = CodesConverter.class)
    private Set<String> territory = new TreeSet<>();

    @NotNull
    @Column(name = "age_bounds")
    private AgeBands ageBands = AgeBands.NATIONAL;

    @Min(LOWEST_THRESHOLD)
    @Max(100)
    private int threshold = 5;

    @Column(name = "open_to_requests")
    private boolean open = true;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public @Nullable Kind getKind() {
        return kind;
    }

    public void setKind(@Nullable Kind kind) {
        this.kind = kind;
    }

    /** INSEE codes of the communes, possibly none. */
    public Set<String> getTerritory() {
        return territory;
    }

    public void setTerritory(Set<String> communeCodes) {
        this.territory = new TreeSet<>(communeCodes);
    }

    public AgeBands getAgeBands() {
        return ageBands;
    }

    public void setAgeBands(AgeBands ageBands) {
        this.ageBands = ageBands;
    }

    /** Counts from 1 to one below this are hidden. */
    public int getThreshold() {
        return threshold;
    }

    public void setThreshold(int threshold) {
        this.threshold = threshold;
    }

    /** Whether a structure may ask to join. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
