package org.maillage.admin.federation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.NetworkLinks;
import org.maillage.federation.boundary.Networks;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Notices;

/** What a network belongs to and what belongs to it: adding a link, and setting the last day of one. */
@Named
@ViewScoped
public class NetworkLinkEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/networks/links?faces-redirect=true&id=";

    @Inject
    private Networks networks;

    @Inject
    private NetworkLinks links;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID ending;
    private Network network = new Network();
    private NetworkLink link = new NetworkLink(network);
    private List<NetworkLink> all = List.of();
    private List<Network> others = List.of();
    private @Nullable UUID parent;
    private LocalDate lastDay = LocalDate.now(ZoneId.of("Europe/Paris"));

    /** Opens the network named in the address, and the link that is to end, if one is named too. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        network = networks.find(id);
        link = new NetworkLink(network);
        all = List.copyOf(links.of(id));
        others = networks.all().stream().filter(other -> !other.equals(network)).toList();
    }

    public String add() {
        Network larger = networks.find(Objects.requireNonNull(parent));
        link.setParent(larger);
        links.add(link);
        notices.confirm("federation.link.added", network.getName(), larger.getName());
        return PAGE + id;
    }

    public String end() {
        NetworkLink chosen = getEnded();
        if (chosen == null) {
            throw new NotFoundException();
        }
        links.end(chosen.getId(), lastDay);
        notices.confirm("federation.link.ended");
        return PAGE + id;
    }

    /** The link whose last day is asked for; null when none is. */
    public @Nullable NetworkLink getEnded() {
        return all.stream()
                .filter(one -> one.getId().equals(ending))
                .findFirst()
                .orElse(null);
    }

    public List<NetworkLink> getAbove() {
        return all.stream().filter(one -> one.getChild().equals(network)).toList();
    }

    public List<NetworkLink> getBelow() {
        return all.stream().filter(one -> network.equals(one.getParent())).toList();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getEnding() {
        return ending;
    }

    public void setEnding(@Nullable UUID ending) {
        this.ending = ending;
    }

    public Network getNetwork() {
        return network;
    }

    public NetworkLink getLink() {
        return link;
    }

    public List<Network> getOthers() {
        return others;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID parent) {
        this.parent = parent;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
