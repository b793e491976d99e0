package org.maillage.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A month, typed and shown as {@code 09/2026}. */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    @Override
    public @Nullable YearMonth getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Dates.parseMonth(typed).orElseThrow(() -> Refusals.unreadable("ui.month.unreadable"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable YearMonth value) {
        return value == null ? "" : DateTimeFormatter.ofPattern("MM/uuuu").format(value);
    }
}
