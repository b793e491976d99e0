package org.maillage.web.activities;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeBand;

/** An age band among the choices of a form. */
@FacesConverter(forClass = AgeBand.class)
public class AgeBandConverter implements Converter<AgeBand> {

    @Override
    public @Nullable AgeBand getAsObject(FacesContext faces, UIComponent input, @Nullable String code) {
        try {
            return code == null || code.isEmpty() ? null : AgeBand.parse(code);
        } catch (IllegalArgumentException e) {
            // No choice of ours: somebody wrote the request by hand.
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable AgeBand band) {
        return band == null ? "" : band.code();
    }
}
