package org.maillage.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;

/** A day, typed in any of the usual ways and shown as {@code 03/09/2026}. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Dates.parse(typed).orElseThrow(() -> refusal(input));
    }

    /** A field is corrected; an address with an unreadable day names no page. */
    private static RuntimeException refusal(UIComponent input) {
        return input instanceof UIViewParameter ? new NotFoundException() : Refusals.unreadable("ui.date.unreadable");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable LocalDate value) {
        return value == null ? "" : Dates.show(value);
    }
}
