package org.maillage.privacy.control;

import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.TenantEntity;

/**
 * Where data about a person helped is: the file, everything that leads to it, everything that leads to that. It is read from the entities
 * themselves, so that a new one is exported and erased without anybody thinking of it.
 */
public final class PersonRows {

    /**
     * Rows about a person.
     *
     * @param path the way from the row to the file, empty for the file itself
     */
    public record Source(Class<?> entity, String path) {}

    private PersonRows() {}

    /** All sources among these entities, the file first, then by name. */
    public static List<Source> among(Collection<Class<?>> entities) {
        Map<Class<?>, String> paths = new LinkedHashMap<>();
        paths.put(Beneficiary.class, "");
        List<Class<?>> candidates = entities.stream()
                .filter(TenantEntity.class::isAssignableFrom)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
        int before = 0;
        while (paths.size() > before) {
            before = paths.size();
            candidates.forEach(type -> path(type, paths).ifPresent(path -> paths.putIfAbsent(type, path)));
        }
        return paths.entrySet().stream()
                .map(found -> new Source(found.getKey(), found.getValue()))
                .toList();
    }

    /** The shortest way over rows that are known to lead there: who took part in a workshop is another than whom it names. */
    private static Optional<String> path(Class<?> type, Map<Class<?>, String> known) {
        return references(type, "")
                .flatMap(reference -> Stream.ofNullable(known.get(reference.type()))
                        .map(rest -> rest.isEmpty() ? reference.path() : reference.path() + "." + rest))
                .min(Comparator.comparingLong(
                        way -> way.chars().filter(c -> c == '.').count()));
    }

    private record Reference(String path, Class<?> type) {}

    private static Stream<Reference> references(Class<?> type, String prefix) {
        return attributes(type).flatMap(field -> {
            if (field.isAnnotationPresent(Embedded.class)) {
                return references(field.getType(), prefix + field.getName() + ".");
            }
            return isReference(field)
                    ? Stream.of(new Reference(prefix + field.getName(), field.getType()))
                    : Stream.empty();
        });
    }

    static boolean isReference(Field field) {
        return field.isAnnotationPresent(ManyToOne.class) || field.isAnnotationPresent(OneToOne.class);
    }

    /** The attributes that a class declares itself, without what the persistence provider weaves in. */
    public static Stream<Field> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.getName().startsWith("_"));
    }
}
