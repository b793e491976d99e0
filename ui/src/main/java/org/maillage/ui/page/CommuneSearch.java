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

    /** More than the communes of France that share one name. */
    private static final int ALL_OF_ONE_NAME = 100;

    @Inject
    private Communes communes;

    /** Every commune that may be meant by a name or a code. */
    public List<Commune> all(String text) {
        return communes.search(text, ALL_OF_ONE_NAME);
    }

    /** Name and postal codes of the commune with this INSEE code. */
    public String show(@Nullable String code) {
        return code == null ? "" : communes.find(code).map(Commune::display).orElse(code);
    }

    /** The communes that may be meant, as a person reads them; their converter finds the commune again. */
    public List<String> search(String text) {
        return communes.search(text, PROPOSALS).stream().map(Commune::display).toList();
    }
}
