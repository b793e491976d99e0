package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.maillage.federation.entity.Network;
import org.maillage.platform.config.Settings;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;

/** The people known by name to the structure in scope, as far as a network must tell them apart from those of others. */
@ApplicationScoped
class KnownPeople {

    private static final String NAMES =
            "select b.id, concat(b.last_key, '|', b.first_key, '|', b.birth_year) from beneficiaries_beneficiaries b";

    @Inject
    private TenantSelect rows;

    @Inject
    private Settings settings;

    /**
     * Names and year of birth of those of whom all is known, by the id of their file.
     *
     * @param files a query of the ids of some files
     */
    Map<String, String> names(Condition files) {
        Map<String, String> names = new HashMap<>();
        Condition told = Condition.of(
                        "b.birth_year is not null and b.last_key <> '' and b.first_key <> '' and b.id in (")
                .then("", files)
                .then(")", Condition.NOT_MORE);
        rows.<RuntimeException>read(NAMES, told, "", row -> names.put(row.need(1), row.need(2)));
        return names;
    }

    /** The same people as one network tells them apart. */
    Identities to(Network network, Map<String, String> names) {
        return new Identities(settings.secret(), network.getId().toString(), names);
    }
}
