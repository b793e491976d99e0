package org.maillage.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tables of the structures, derived from the entities, so that those of tomorrow are neither forgotten nor listed. */
@ApplicationScoped
public class TenantTables {

    /** The columns of these tables that name an account; a test holds this to the foreign keys of the database. */
    public static final Set<String> ACCOUNT_COLUMNS =
            Set.of("mediator_id", "accepted_by", "recorded_by", "requested_by", "owner_id");

    @PersistenceContext
    private EntityManager entities;

    /** Every table after those to which its rows refer: the order in which rows can be written. */
    public List<TenantTable> parentsFirst() {
        Map<String, EntityType<?>> all = new TreeMap<>(entities.getMetamodel().getEntities().stream()
                .filter(entity -> TenantEntity.class.isAssignableFrom(entity.getJavaType()))
                .collect(Collectors.toMap(EntityType::getName, entity -> entity)));
        Set<EntityType<?>> ordered = new LinkedHashSet<>();
        all.values().forEach(entity -> add(entity, ordered, Set.of()));
        return ordered.stream().map(TenantTables::table).toList();
    }

    private static void add(EntityType<?> entity, Set<EntityType<?>> ordered, Set<EntityType<?>> above) {
        if (above.contains(entity)) {
            throw new IllegalStateException("Tables refer to each other in a circle: " + entity.getName());
        }
        Set<EntityType<?>> path = new LinkedHashSet<>(above);
        path.add(entity);
        parents(entity)
                .filter(parent -> !parent.equals(entity))
                .sorted(Comparator.comparing(EntityType::getName))
                .forEach(parent -> add(parent, ordered, path));
        ordered.add(entity);
    }

    private static Stream<EntityType<?>> parents(ManagedType<?> type) {
        return type.getSingularAttributes().stream()
                .map(SingularAttribute::getType)
                .flatMap(TenantTables::referred);
    }

    private static Stream<EntityType<?>> referred(Type<?> type) {
        if (type instanceof EmbeddableType<?> embedded) {
            return parents(embedded);
        }
        boolean ofTenants = type instanceof EntityType<?> && TenantEntity.class.isAssignableFrom(type.getJavaType());
        return ofTenants ? Stream.of((EntityType<?>) type) : Stream.empty();
    }

    private static TenantTable table(EntityType<?> entity) {
        return TenantTable.of(entity.getJavaType().asSubclass(TenantEntity.class));
    }
}
