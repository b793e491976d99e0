package org.maillage.web.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Networks;
import org.maillage.federation.boundary.OpenNetwork;
import org.maillage.tenants.boundary.JoinRequests;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.StructureKind;

/** A structure asks to join a network. */
@Named
@ViewScoped
public class JoinView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Networks networks;

    @Inject
    private JoinRequests requests;

    private final JoinRequest request = new JoinRequest();
    private List<OpenNetwork> open = List.of();
    private @Nullable UUID network;
    private boolean sent;

    @PostConstruct
    void load() {
        open = List.copyOf(networks.open());
        network = open.size() == 1 ? open.get(0).id() : null;
    }

    /** Sends the request to the operator of the chosen network. */
    public String send() {
        if (network != null) {
            requests.submit(network, request);
        }
        return "/join?faces-redirect=true&sent=true";
    }

    public JoinRequest getRequest() {
        return request;
    }

    public List<OpenNetwork> getOpen() {
        return open;
    }

    public StructureKind[] getKinds() {
        return StructureKind.values();
    }

    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
