package org.maillage.targets.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.Tenant;

/**
 * For whom a network can set targets, beside all of itself.
 *
 * @param parts smaller networks that belong to it today, by name
 * @param structures that belong to it, by name
 */
public record Aims(List<Network> parts, List<Tenant> structures) implements Serializable {

    public Aims {
        parts = List.copyOf(parts);
        structures = List.copyOf(structures);
    }

    /** The same, and for whom this target is meant: it stays, whoever left meanwhile. */
    public Aims with(Target target) {
        return new Aims(with(parts, target.getPart()), with(structures, target.getStructure()));
    }

    private static <T> List<T> with(List<T> known, @Nullable T one) {
        return one == null || known.contains(one)
                ? known
                : Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
