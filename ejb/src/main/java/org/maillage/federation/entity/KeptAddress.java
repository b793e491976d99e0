package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.texts.FreeText;

/** What somebody keeps of a page of figures under a name: the part of its address that follows the page. */
@Embeddable
public class KeptAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More would be a list to search in. */
    private static final int MOST = 30;

    @Column(name = "owner_id")
    private UUID ownerId;

    @FreeText
    @NotBlank(message = "{figures.view.name.missing}")
    @Size(max = 100)
    private String name;

    /** Made by the page from what was chosen, never typed. */
    @Pattern(regexp = "[\\w=&.,+%*/-]{0,600}")
    private String query;

    @Column(name = "kept_at")
    private Instant keptAt = Instant.now();

    protected KeptAddress() {
        this(new UUID(0, 0), "", "");
    }

    /**
     * An address of somebody.
     *
     * @param name as it was typed: without one it cannot be kept
     */
    public KeptAddress(UUID ownerId, @Nullable String name, String query) {
        this.ownerId = ownerId;
        this.name = name == null ? "" : name.strip();
        this.query = query;
    }

    /**
     * Makes sure that it can be kept beside the others of the same person.
     *
     * @throws BusinessException at {@code name} when another one has it, or when there are very many
     */
    public void joins(Collection<KeptAddress> others) {
        if (others.size() >= MOST) {
            throw new BusinessException("figures.view.tooMany", MOST).at("name");
        }
        if (others.stream().anyMatch(other -> other.name.equalsIgnoreCase(name))) {
            throw new BusinessException("figures.view.name.taken", name).at("name");
        }
    }

    public boolean isOf(UUID accountId) {
        return ownerId.equals(accountId);
    }

    public String getName() {
        return name;
    }

    public String getQuery() {
        return query;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
