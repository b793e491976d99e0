package org.maillage.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;
import org.maillage.ui.page.Beans;
import org.maillage.ui.page.CommuneSearch;

/**
 * A commune by its INSEE code in the model, and by its name and postal codes on screen, as people know it. One chooses it from the
 * list, or types a name or a postal code that only one commune has.
 */
@FacesConverter("maillage.commune")
public class CommuneConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        String name = text.replaceFirst(" \\(.*", "");
        List<Commune> found = search().all(name);
        return only(found, commune -> commune.display().equals(text))
                .or(() -> only(found, commune -> commune.name().equalsIgnoreCase(text)))
                .or(() -> only(found, commune -> name.equals(text)))
                .map(Commune::code)
                .orElseThrow(() -> Refusals.unreadable("ui.commune.unreadable"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable String code) {
        return search().show(code);
    }

    private static Optional<Commune> only(List<Commune> found, Predicate<Commune> meant) {
        List<Commune> fitting = found.stream().filter(meant).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static CommuneSearch search() {
        return Beans.find("communeSearch", CommuneSearch.class);
    }
}
