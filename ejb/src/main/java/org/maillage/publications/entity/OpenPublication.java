package org.maillage.publications.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.Code;

/**
 * A number whose figures a network shows to anybody, in all revisions: these tell nothing by being compared. It lasts as long as this row; it
 * stands beside what was signed, which nobody changes.
 */
@Entity
@Table(name = "publications_openings")
public class OpenPublication extends SharedEntity {
    private static final long serialVersionUID = 1L;

    @Column(name = "network_id")
    private UUID networkId = new UUID(0, 0);

    @Code
    private String number = "";

    protected OpenPublication() {}

    /** Opens the number of a revision. */
    public OpenPublication(Publication publication) {
        networkId = publication.getNetworkId();
        number = publication.getNumber();
    }

    public UUID getNetworkId() {
        return networkId;
    }

    public String getNumber() {
        return number;
    }
}
