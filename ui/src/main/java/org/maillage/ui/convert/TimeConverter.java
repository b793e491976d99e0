package org.maillage.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of day, typed as {@code 9h30} or {@code 0930} and shown as {@code 09:30}. */
@FacesConverter(forClass = LocalTime.class)
public class TimeConverter implements Converter<LocalTime> {

    @Override
    public @Nullable LocalTime getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Times.parse(typed).orElseThrow(() -> Refusals.unreadable("ui.time.unreadable"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable LocalTime value) {
        return value == null ? "" : value.toString();
    }
}
