package org.maillage.admin.federation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.federation.boundary.Networks;
import org.maillage.federation.entity.Network;

/** The networks of the platform. */
@Named
@RequestScoped
public class NetworkListView {

    @Inject
    private Networks networks;

    private List<Network> all = List.of();

    @PostConstruct
    void load() {
        all = List.copyOf(networks.all());
    }

    public List<Network> getAll() {
        return all;
    }
}
