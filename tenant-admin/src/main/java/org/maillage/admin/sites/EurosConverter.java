package org.maillage.admin.sites;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** An amount in euros, kept in cents. */
@FacesConverter("maillage.euros")
public class EurosConverter implements Converter<Long> {

    @Override
    public @Nullable Long getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Euros.parse(typed).orElseThrow(() -> Unreadable.because("sites.euros.unreadable"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable Long cents) {
        return cents == null ? "" : Euros.show(cents);
    }
}
