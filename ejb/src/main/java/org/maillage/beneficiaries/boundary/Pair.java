package org.maillage.beneficiaries.boundary;

import java.io.Serializable;
import java.util.Set;
import org.maillage.beneficiaries.control.Likeness.Reason;
import org.maillage.beneficiaries.entity.Beneficiary;

/**
 * Two files that may be of one person.
 *
 * @param one the file that would go on: others were merged into it, or it is the older one
 */
public record Pair(Beneficiary one, Beneficiary other, Set<Reason> reasons) implements Serializable {}
