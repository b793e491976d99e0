package org.maillage.coverage.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.control.OpenSites;
import org.maillage.coverage.control.Surroundings;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.boundary.Outlines;
import org.maillage.directory.boundary.PriorityAreas;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Point;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;

/** The open sites of the network of the person in action, or of one that belongs to it today, and where in its territory none is near. */
@Stateless
@Permission("coverage:read")
@CrossTenant(because = "The sites of several structures meet here, as they published them and nothing else")
public class Coverage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private OwnNetwork own;

    @Inject
    private OpenSites sites;

    @Inject
    private Communes communes;

    @Inject
    private Outlines outlines;

    @Inject
    private PriorityAreas priority;

    /** The networks that may be looked into: the own one and those that belong to it today. */
    public Set<UUID> readable() {
        return own.within();
    }

    /**
     * The open sites, and the figures that they make today.
     *
     * @param networkId {@code null} for the own one
     * @throws NotFoundException when it may not be looked into
     */
    public SitesToday today(@Nullable UUID networkId) {
        Network network = own.today(networkId);
        return new SitesToday(LocalDate.now(ZONE), sites.of(network.getId()), territory(network));
    }

    /**
     * How near the open sites are to the communes of the territory.
     *
     * @param networkId {@code null} for the own one
     * @param wanted how near one is wanted; {@code null} for what is usual. Where no distance can be told, it is in the commune itself
     * @throws NotFoundException when the network may not be looked into
     */
    @Audited(of = Network.class)
    public CoverageReport read(@Nullable UUID networkId, @Nullable Nearness wanted) {
        Network network = own.today(networkId);
        List<OpenSite> open = sites.of(network.getId());
        List<Commune> territory = territory(network);
        Map<String, Point> centres = outlines.centres(Stream.concat(
                        territory.stream().map(Commune::code), open.stream().map(OpenSite::communeCode))
                .distinct()
                .toList());
        Surroundings around = new Surroundings(open, centres, communes.finder());
        List<CommuneCoverage> all = around.of(territory, communes::findEpci);
        return CoverageReport.of(network, wanted, all, around.unplaced(), priority.all());
    }

    /** The same, to take along. */
    @Audited(of = Network.class)
    public CoverageReport export(@Nullable UUID networkId, @Nullable Nearness wanted) {
        return read(networkId, wanted);
    }

    private List<Commune> territory(Network network) {
        return network.getTerritory().stream()
                .map(communes.finder())
                .flatMap(Optional::stream)
                .toList();
    }
}
