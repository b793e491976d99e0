package org.maillage.ui.convert;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;

/**
 * A commune by its INSEE code in the model, and by its name and postal codes on screen, as people know it. One chooses it from the
 * list, or types a name or a postal code that only one commune has.
 */
@FacesConverter("maillage.commune")
public class CommuneConverter implements Converter<String> {

    /** More than the communes of France that share one name. */
    private static final int ALL_OF_ONE_NAME = 100;

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        String name = text.replaceFirst(" \\(.*", "");
        List<Commune> found = communes().search(name, ALL_OF_ONE_NAME);
        return only(found, commune -> commune.display().equals(text))
                .or(() -> only(found, commune -> commune.name().equalsIgnoreCase(text)))
                .or(() -> only(found, commune -> name.equals(text)))
                .map(Commune::code)
                .orElseThrow(() -> Refusals.unreadable("ui.commune.unreadable"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable String code) {
        return code == null ? "" : communes().find(code).map(Commune::display).orElse(code);
    }

    private static Optional<Commune> only(List<Commune> found, Predicate<Commune> meant) {
        List<Commune> fitting = found.stream().filter(meant).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Communes communes() {
        return CDI.current().select(Communes.class).get();
    }
}
