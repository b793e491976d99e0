package org.maillage.ui.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;

/** Proposes communes while a person types. */
@Named
@RequestScoped
public class CommuneSearch {

    /** As many as can be read at a glance. */
    private static final int PROPOSALS = 8;

    @Inject
    private Communes communes;

    /** Name and postal codes of the commune with this INSEE code. */
    public String show(@Nullable String code) {
        return code == null ? "" : communes.find(code).map(Commune::display).orElse(code);
    }

    /** The INSEE codes of the communes that may be meant. */
    public List<String> search(String text) {
        return communes.search(text, PROPOSALS).stream().map(Commune::code).toList();
    }
}
