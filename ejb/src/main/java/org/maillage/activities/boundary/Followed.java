package org.maillage.activities.boundary;

import java.io.Serializable;
import org.maillage.activities.entity.Procedure;
import org.maillage.beneficiaries.entity.Beneficiary;

/**
 * A line of the list of démarches.
 *
 * @param person the file under which it goes on, which is another when two were merged
 */
public record Followed(Procedure procedure, Beneficiary person) implements Serializable {
    private static final long serialVersionUID = 1L;
}
