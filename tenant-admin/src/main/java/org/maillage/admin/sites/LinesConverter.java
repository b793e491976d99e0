package org.maillage.admin.sites;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several texts, one a line. */
@FacesConverter("maillage.lines")
public class LinesConverter implements Converter<List<String>> {

    @Override
    public List<String> getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable List<String> texts) {
        return texts == null ? "" : String.join("\n", texts);
    }
}
