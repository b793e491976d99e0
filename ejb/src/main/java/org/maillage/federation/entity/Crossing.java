package org.maillage.federation.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.trail.NotAudited;

/**
 * Networks of one family that share the work of some structures on some days of a calendar year, beside what their places in one another
 * say: a structure is in two of them at once, or a link holds on other days of that year only. It does not say which structures.
 *
 * <p>What was done on these days is in the figures of each of these networks. {@link FactKey#getCrossing} tells it apart once more, for
 * whoever adds up and subtracts networks.
 */
@Entity
@NotAudited(because = "Follows from memberships and links, whose changes are told")
@Table(name = "federation_crossings")
public class Crossing extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** In place of a crossing: all that a network counts, on whatever day. */
    public static final UUID WHOLE = new UUID(0, 0);

    private int year;

    @Convert(converter = CodesConverter.class)
    private Set<String> networks = new TreeSet<>();

    protected Crossing() {}

    /**
     * The same networks in the same year are the same crossing, whoever asks and on whatever node.
     *
     * @param networks all that count what is done on one of these days
     */
    public Crossing(int year, Collection<Network> networks) {
        this.year = year;
        this.networks = networks.stream()
                .map(network -> network.getId().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        identify(UUID.nameUUIDFromBytes((year + String.join("", this.networks)).getBytes(StandardCharsets.US_ASCII)));
    }

    public int getYear() {
        return year;
    }

    /** Whether a network counts what is done on one of these days. */
    public boolean holds(Network network) {
        return networks.contains(network.getId().toString());
    }

    /**
     * Whether it holds one network and all to which that one belongs in the year, and no other: then it is none.
     *
     * @param among all that it may hold
     */
    public boolean isPlaceOfOne(Collection<Network> among, NetworkTree ofYear) {
        return among.stream()
                .filter(this::holds)
                .anyMatch(one -> new Crossing(year, ofYear.andAbove(List.of(one))).equals(this));
    }

    /** The identifiers of all networks that do. */
    public Set<String> getNetworks() {
        return networks;
    }
}
