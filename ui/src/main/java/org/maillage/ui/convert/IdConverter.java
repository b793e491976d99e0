package org.maillage.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;

/** An identifier in an address or in a list of choices. One that cannot be read names nothing that exists. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {

    @Override
    public @Nullable UUID getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable UUID value) {
        return value == null ? "" : value.toString();
    }
}
