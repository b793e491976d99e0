package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.federation.control.NetworkMembers;
import org.maillage.federation.control.StructureYear;
import org.maillage.federation.control.StructureYears;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** Where a structure stands beside similar ones in each of its networks: the rounded median, never a name, a total or a rank. */
@Stateless
@Permission("federation:review")
@CrossTenant(because = "Structures are compared by what they published, and told nothing of each other but a median")
public class Comparisons {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private NetworkMembers members;

    @Inject
    private StructureYears years;

    /** The last whole calendar year of the structure of the person in action, in each network of which it is a member. */
    public List<Comparison> all() {
        int structure = Objects.requireNonNull(Acting.require().tenantId());
        int year = LocalDate.now(ZONE).getYear() - 1;
        return members.networks(structure).stream()
                .map(network -> compare(network, year, structure))
                .toList();
    }

    private Comparison compare(Network network, int year, int structure) {
        Optional<NetworkMember> self = members.of(network, year).stream()
                .filter(member -> member.number() == structure && member.comparable())
                .findFirst();
        if (self.isEmpty()) {
            return new Comparison(network, year, Comparison.Outcome.NOT_COMPARABLE, 0, null);
        }
        Optional<StructureYear> read = years.read(network, year);
        return read.map(all -> compare(network, year, self.get(), all))
                .orElseGet(() -> new Comparison(network, year, Comparison.Outcome.TOO_FEW, 0, null));
    }

    private static Comparison compare(Network network, int year, NetworkMember self, StructureYear all) {
        int own = all.of(self);
        if (own == 0) {
            return new Comparison(network, year, Comparison.Outcome.NOTHING, 0, null);
        }
        return all.median(self)
                .map(told -> new Comparison(network, year, Comparison.Outcome.COMPARED, own, told))
                .orElseGet(() -> new Comparison(network, year, Comparison.Outcome.TOO_FEW, own, null));
    }
}
