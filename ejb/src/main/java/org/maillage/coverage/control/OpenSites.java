package org.maillage.coverage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.coverage.boundary.OpenSite;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.tenants.entity.Tenant;

/** The open sites of a network with the structures to which they belong. */
@ApplicationScoped
public class OpenSites {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublishedSites published;

    @Inject
    private Communes communes;

    /** Those that were published to a network, by name. */
    public List<OpenSite> of(UUID network) {
        List<PublishedSites.Row> rows = published.of(network);
        List<Integer> numbers =
                rows.stream().map(PublishedSites.Row::tenant).distinct().toList();
        Map<Integer, Tenant> structures = numbers.isEmpty() ? Map.of() : structures(numbers);
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(structures.get(row.tenant())).map(structure -> site(row, structure)))
                .toList();
    }

    private OpenSite site(PublishedSites.Row row, Tenant structure) {
        String code = row.communeCode();
        return new OpenSite(
                structure,
                row.name(),
                code,
                communes.find(code).map(Commune::name).orElse(code),
                row.place(),
                row.weeklyMinutes(),
                row.confirmedOn());
    }

    private Map<Integer, Tenant> structures(List<Integer> numbers) {
        return entities.createQuery("select t from Tenant t where t.number in :numbers", Tenant.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Tenant::getNumber, Function.identity()));
    }
}
