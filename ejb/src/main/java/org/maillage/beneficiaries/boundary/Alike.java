package org.maillage.beneficiaries.boundary;

import java.io.Serializable;
import java.util.Set;
import org.maillage.beneficiaries.control.Likeness.Reason;
import org.maillage.beneficiaries.entity.Beneficiary;

/** Somebody who may be the person whose file is being written. */
public record Alike(Beneficiary person, Set<Reason> reasons) implements Serializable {}
