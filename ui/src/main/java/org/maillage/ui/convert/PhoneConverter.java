package org.maillage.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.Phone;

/** A telephone number as anybody types it, kept as +33612345678 and shown as 06 12 34 56 78. */
@FacesConverter("maillage.phone")
public class PhoneConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Phone.normal(typed).orElseThrow(() -> Refusals.unreadable("beneficiaries.phone.invalid"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable String number) {
        return number == null ? "" : Phone.display(number);
    }
}
