package org.maillage.admin.federation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeBands;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Beans;

/** Age bands, typed as the ages at which each band but the first begins: {@code 26, 46}. */
@FacesConverter(forClass = AgeBands.class)
public class AgeBandsConverter implements Converter<AgeBands> {

    /** From one to twelve ages from 1 to 120: more bands than that hide everything. */
    private static final Pattern AGES =
            Pattern.compile("(?:[1-9]\\d?|1[01]\\d|120)(?:[,; ]+(?:[1-9]\\d?|1[01]\\d|120)){0,11}");

    @Override
    public @Nullable AgeBands getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!AGES.matcher(typed.strip()).matches()) {
            String sentence = Beans.find("phrases", Phrases.class).of("federation.ageBands.unreadable");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return AgeBands.parse(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable AgeBands bands) {
        return bands == null ? "" : bands.bounds().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
