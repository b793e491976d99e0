package org.maillage.web.activities;

import jakarta.faces.convert.FacesConverter;
import org.maillage.web.beneficiaries.BeneficiaryConverter;

/** One of several people in a field, where the class of the value tells Faces nothing. */
@FacesConverter("maillage.participant")
public class ParticipantConverter extends BeneficiaryConverter {}
