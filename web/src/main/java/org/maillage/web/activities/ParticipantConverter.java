package org.maillage.web.activities;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.web.beneficiaries.BeneficiaryConverter;

/** One of several people in a field, where the class of the value tells Faces nothing. What nobody has is shown again as it was sent. */
@FacesConverter("maillage.participant")
public class ParticipantConverter implements Converter<Object> {

    private final BeneficiaryConverter people = new BeneficiaryConverter("activities.group.unchosen");

    @Override
    public @Nullable Object getAsObject(FacesContext faces, UIComponent input, @Nullable String sent) {
        return people.getAsObject(faces, input, sent);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable Object value) {
        return value instanceof Beneficiary person
                ? people.getAsString(faces, input, person)
                : value == null ? "" : value.toString();
    }
}
