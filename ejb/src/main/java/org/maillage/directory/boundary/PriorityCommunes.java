package org.maillage.directory.boundary;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;

/**
 * The communes of priority zones, as far as lists were taken over.
 *
 * @param lists at most one of each zone
 * @param areas of each listed zone by the INSEE codes of its communes: the names of what lies in them
 */
public record PriorityCommunes(List<PriorityList> lists, Map<PriorityZone, Map<String, List<String>>> areas)
        implements Serializable {

    /** Before any list was taken over. */
    public static final PriorityCommunes UNKNOWN = new PriorityCommunes(List.of(), Map.of());

    public PriorityCommunes {
        lists = List.copyOf(lists);
        areas = Map.copyOf(areas);
    }

    /** Of which it can be told what is in them: those with a list; that a commune is of none, once all have one. */
    public List<PriorityZone> zones() {
        return Arrays.stream(PriorityZone.values()).filter(this::isKnown).toList();
    }

    private boolean isKnown(PriorityZone zone) {
        return zone.isListed()
                ? list(zone).isPresent()
                : Arrays.stream(PriorityZone.values())
                        .filter(PriorityZone::isListed)
                        .allMatch(this::isKnown);
    }

    /** Where the list of a zone comes from. */
    public Optional<PriorityList> list(PriorityZone zone) {
        return lists.stream().filter(list -> list.getZone() == zone).findFirst();
    }

    /** How many communes stand in the list of a zone. */
    public int communes(PriorityZone zone) {
        return areas.getOrDefault(zone, Map.of()).size();
    }

    /** Whether a commune is of a zone; of none, where it stands in no list. */
    public boolean holds(PriorityZone zone, String commune) {
        return zone.isListed()
                ? areas.getOrDefault(zone, Map.of()).containsKey(commune)
                : areas.values().stream().noneMatch(listed -> listed.containsKey(commune));
    }

    /** The zones of a commune that can be told. */
    public List<PriorityZone> zones(String commune) {
        return zones().stream().filter(zone -> holds(zone, commune)).toList();
    }

    /** The names of the QPV that lie in a commune, by code. */
    public List<String> quartiers(String commune) {
        return areas.getOrDefault(PriorityZone.QPV, Map.of()).getOrDefault(commune, List.of());
    }

    /** Those of some communes that are of a zone. */
    public List<Commune> in(PriorityZone zone, Collection<Commune> communes) {
        return communes.stream().filter(commune -> holds(zone, commune.code())).toList();
    }
}
