package org.maillage.admin.federation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.maillage.federation.boundary.NetworkLinks;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;

/** Beside the age bands of a network that is being written: those of the networks around with which they cannot be compared. */
@Named
@ViewScoped
public class AgeBandsView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private NetworkLinks links;

    /** The networks to which one belongs, or will, and in whose bands its own do not nest. */
    public List<Network> larger(Network network) {
        return of(network).stream()
                .filter(link -> link.getChild().equals(network))
                .map(link -> Objects.requireNonNull(link.getParent()))
                .filter(larger -> !network.getAgeBands().nestIn(larger.getAgeBands()))
                .distinct()
                .toList();
    }

    /** The networks that belong to one, or will, and whose bands do not nest in its own. */
    public List<Network> smaller(Network network) {
        return of(network).stream()
                .map(NetworkLink::getChild)
                .filter(smaller -> !smaller.equals(network))
                .filter(smaller -> !smaller.getAgeBands().nestIn(network.getAgeBands()))
                .distinct()
                .toList();
    }

    /** A new one has none. */
    private List<NetworkLink> of(Network network) {
        LocalDate today = LocalDate.now(ZONE);
        return network.isNew()
                ? List.of()
                : links.of(network.getId()).stream()
                        .filter(link -> link.holdsBetween(today, LocalDate.MAX))
                        .toList();
    }
}
