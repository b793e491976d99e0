package org.maillage.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.OwnFacts;
import org.maillage.federation.boundary.Recipient;
import org.maillage.federation.entity.Network;
import org.maillage.indicators.FactCounts;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.Memberships;

/**
 * What a structure would publish to a network before it joins it: its own work, counted as what is published is. Nothing is published, and
 * nothing kept, by looking at it.
 */
@Stateless
@Permission("figures:preview")
public class Previews {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** A year up to the newest month: what is older would be counted in the same way. */
    private static final int MONTHS = 12;

    @Inject
    private Memberships memberships;

    @Inject
    private FactCounts counts;

    /**
     * What would be published of the last months in which the structure recorded something, as if it had been a member from the first of
     * them on.
     *
     * @param networkId the network that it would join
     * @param readerId that network or one above it; {@code null} for that network
     * @throws NotFoundException when the structure neither may ask to join that network nor asked, or when the other one does not read it
     */
    public Preview read(@NotNull UUID networkId, @Nullable UUID readerId) {
        int tenant = TenantScope.require();
        Network network = memberships.prospects(tenant).stream()
                .filter(prospect -> prospect.getId().equals(networkId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Recipient> readers = memberships.tree().ways(List.of(network), LocalDate.now(ZONE)).stream()
                .map(Recipient::at)
                .toList();
        Recipient reader = readers.stream()
                .filter(one -> one.network().getId().equals(readerId == null ? networkId : readerId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean asked = memberships.asked(tenant).contains(network);
        return new Preview(network, asked, readers, reader, facts(network, reader.network()));
    }

    private OwnFacts facts(Network network, Network reader) {
        return counts.newest()
                .map(newest -> newest.minusMonths(MONTHS - 1))
                .map(first -> facts(network, reader, first))
                .orElseGet(() -> new OwnFacts(Map.of()));
    }

    private OwnFacts facts(Network network, Network reader, YearMonth first) {
        return new OwnFacts(counts.cells(memberships.belongingWith(network, first.atDay(1)), reader, first));
    }
}
