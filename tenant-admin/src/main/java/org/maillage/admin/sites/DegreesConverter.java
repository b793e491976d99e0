package org.maillage.admin.sites;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Degrees with a point or a comma, as maps show them. */
@FacesConverter("maillage.degrees")
public class DegreesConverter implements Converter<BigDecimal> {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,15})?");

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String number = typed.strip().replace(',', '.').replace('−', '-');
        if (!DEGREES.matcher(number).matches()) {
            throw Unreadable.because("sites.degrees.unreadable");
        }
        return new BigDecimal(number);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }
}
