package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.audit.entity.Deed;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.Identified;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.privacy.boundary.PersonFile;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.referrals.entity.ReferralTie;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.entity.Tenant;

/** Gathers everything that the structure in scope holds about a person. */
@ApplicationScoped
public class PersonFiles {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Families families;

    /** Every row that leads to the person's file, with all its values, and what the trail tells of the file. */
    public PersonFile of(Beneficiary person) {
        List<PersonFile.Row> rows = rows(person).stream().map(this::row).toList();
        return new PersonFile(person.getName(), rows, trail(person));
    }

    /**
     * The rows themselves, the file first, then those that were merged into it, wherever one began; and what other structures were asked
     * for the person, which no row of this structure holds.
     */
    List<Identified> rows(Beneficiary person) {
        List<Beneficiary> all = families.of(families.current(person));
        List<Identified> own = sources().stream()
                .flatMap(source -> source.path().isEmpty()
                        ? all.stream()
                        : entities.createQuery(
                                        "select r from " + source.entity().getSimpleName() + " r where r."
                                                + source.path() + " in :people order by r.id",
                                        Identified.class)
                                .setParameter("people", all)
                                .getResultStream())
                .toList();
        return Stream.concat(own.stream(), asked(own).stream()).toList();
    }

    private List<ReferralRequest> asked(List<Identified> rows) {
        List<UUID> ids = rows.stream()
                .filter(ReferralTie.class::isInstance)
                .map(row -> ((ReferralTie) row).getRequestId())
                .toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from ReferralRequest r where r.id in :ids and r.sender.number = :own order by r.id",
                                ReferralRequest.class)
                        .setParameter("ids", ids)
                        .setParameter("own", TenantScope.require())
                        .getResultList();
    }

    /** Where rows about people are. */
    public List<PersonRows.Source> sources() {
        return PersonRows.among(entities.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .collect(Collectors.toSet()));
    }

    /** What was done with the file and who did it, the newest first. */
    public List<Deed> trail(Beneficiary person) {
        return entities.createQuery(
                        "select e from AuditEvent e where e.deed.entityId = :id order by e.deed.number desc",
                        AuditEvent.class)
                .setParameter("id", person.getId().toString())
                .getResultStream()
                .map(AuditEvent::getDeed)
                .toList();
    }

    private PersonFile.Row row(Identified row) {
        Map<String, Object> values = new LinkedHashMap<>();
        read(row, "", values, belongs(row));
        UUID parent = values.values().stream()
                .filter(Parent.class::isInstance)
                .map(value -> ((Parent) value).id())
                .findFirst()
                .orElse(null);
        values.values().removeIf(Parent.class::isInstance);
        return new PersonFile.Row(row.getClass().getSimpleName(), row.getId(), parent, values);
    }

    /** Another row about the same person, to which this one belongs. */
    private record Parent(UUID id) {}

    /** The way from a row to the file: the row on it is the one to which this belongs. */
    private String belongs(Identified row) {
        return sources().stream()
                .filter(source -> source.entity() == row.getClass())
                .map(PersonRows.Source::path)
                .findFirst()
                .orElse("");
    }

    private void read(Object row, String prefix, Map<String, Object> values, String way) {
        PersonRows.attributes(row.getClass())
                .filter(field -> !field.isAnnotationPresent(OneToMany.class))
                .forEach(field -> {
                    Object value = value(row, field);
                    if (value != null && field.isAnnotationPresent(Embedded.class)) {
                        read(value, prefix + field.getName() + ".", values, way);
                    } else if (value instanceof Identified other) {
                        values.put(
                                prefix + field.getName(),
                                reference(other, way.startsWith(prefix + field.getName() + ".")));
                    } else if (value != null) {
                        values.put(prefix + field.getName(), value);
                    }
                });
        values.values().removeIf(Beneficiary.class::isInstance);
    }

    private static Object reference(Identified other, boolean belongs) {
        if (other instanceof Beneficiary) {
            return other;
        }
        if (belongs) {
            return new Parent(other.getId());
        }
        if (other instanceof Tenant structure) {
            return structure.getName();
        }
        return other instanceof Site site ? site.getName() : other.getId();
    }

    private static @Nullable Object value(Object row, Field field) {
        try {
            field.setAccessible(true);
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Not readable: " + Objects.toString(field), e);
        }
    }
}
