package org.maillage.admin.federation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.federation.boundary.NetworkLinks;
import org.maillage.federation.entity.NetworkLink;

/** What the network of the person in action belongs to, and what belongs to it. */
@Named
@RequestScoped
public class NetworkLinkListView {

    @Inject
    private NetworkLinks links;

    private List<NetworkLink> above = List.of();
    private List<NetworkLink> below = List.of();

    @PostConstruct
    void load() {
        above = List.copyOf(links.above());
        below = List.copyOf(links.below());
    }

    public List<NetworkLink> getAbove() {
        return above;
    }

    public List<NetworkLink> getBelow() {
        return below;
    }
}
