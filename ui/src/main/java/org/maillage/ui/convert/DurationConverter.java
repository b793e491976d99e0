package org.maillage.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** A duration in minutes, typed as {@code 75} or {@code 1h15} and shown as {@code 1 h 15}. */
@FacesConverter("maillage.duration")
public class DurationConverter implements Converter<Integer> {

    @Override
    public @Nullable Integer getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Durations.parse(typed).orElseThrow(() -> Refusals.unreadable("ui.duration.unreadable"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable Integer value) {
        return value == null ? "" : Durations.show(value);
    }
}
