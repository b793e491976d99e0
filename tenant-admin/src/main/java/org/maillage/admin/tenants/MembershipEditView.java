package org.maillage.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.tenants.boundary.Departures;
import org.maillage.tenants.boundary.JoinRequests;
import org.maillage.tenants.boundary.NamedMemberships;
import org.maillage.tenants.boundary.Prospect;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.Membership;
import org.maillage.ui.page.Notices;

/** The networks of a structure: those it belongs to, being named to one of them, leaving one, and asking to join one more. */
@Named
@ViewScoped
public class MembershipEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/structure/networks?faces-redirect=true";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private JoinRequests requests;

    @Inject
    private Departures departures;

    @Inject
    private NamedMemberships naming;

    @Inject
    private Notices notices;

    private @Nullable UUID network;
    private @Nullable UUID leaving;
    private @Nullable UUID looked;
    private List<Membership> all = List.of();
    private Map<UUID, List<Network>> above = Map.of();
    private List<JoinRequest> waiting = List.of();
    private List<Prospect> prospects = List.of();
    private JoinRequest request = new JoinRequest();
    private LocalDate lastDay = LocalDate.now(ZONE);

    /** Opens the network of the address to which the structure wants to belong, or the membership that it wants to end. */
    public void open() {
        all = List.copyOf(departures.memberships());
        above = all.stream()
                .filter(Membership::isNamed)
                .collect(Collectors.toMap(Membership::getId, one -> naming.above(one.getId())));
        waiting = List.copyOf(requests.own());
        prospects = requests.prospects().stream()
                .filter(prospect ->
                        waiting.stream().noneMatch(asked -> prospect.network().equals(asked.getNetwork())))
                .toList();
        request = requests.begin();
    }

    public String ask() {
        Prospect prospect = getProspect();
        if (prospect == null) {
            throw new NotFoundException();
        }
        requests.ask(request, prospect.network().getId());
        notices.confirm("tenants.membership.asked", prospect.network().getName());
        return PAGE;
    }

    public String leave() {
        Membership membership = getLeft();
        if (membership == null) {
            throw new NotFoundException();
        }
        departures.leave(membership.getId(), lastDay);
        notices.confirm("tenants.membership.left");
        return PAGE;
    }

    /** Lets the network read the yearly figures of the structure under its name. */
    public String allow() {
        Membership membership = requireNamed();
        naming.allow(membership.getId());
        notices.confirm("tenants.naming.allowed");
        return PAGE;
    }

    /** Takes that back. */
    public String withdraw() {
        Membership membership = requireNamed();
        naming.withdraw(membership.getId());
        notices.confirm("tenants.naming.withdrawn");
        return PAGE;
    }

    /** Lets those who look into the network from a larger one read them as well. */
    public String allowAbove() {
        naming.allowAbove(requireNamed().getId());
        notices.confirm("tenants.naming.above.allowed");
        return PAGE;
    }

    /** Takes that back, and leaves the network its own. */
    public String withdrawAbove() {
        naming.withdrawAbove(requireNamed().getId());
        notices.confirm("tenants.naming.above.withdrawn");
        return PAGE;
    }

    /** Whether there are larger networks of whom the structure may say something, or has said something. */
    public boolean isAbove(Membership membership) {
        return membership.isNamedAbove()
                || (isRunning(membership)
                        && !above.getOrDefault(membership.getId(), List.of()).isEmpty());
    }

    /** The larger networks to which that of a membership belongs today, in words. */
    public String above(Membership membership) {
        return above.getOrDefault(membership.getId(), List.of()).stream()
                .map(Network::getName)
                .collect(Collectors.joining(", "));
    }

    private Membership requireNamed() {
        Membership membership = getNamed();
        if (membership == null) {
            throw new NotFoundException();
        }
        return membership;
    }

    /** The membership whose network reads, or is to read, figures under the name of the structure; null when none is chosen. */
    public @Nullable Membership getNamed() {
        return all.stream()
                .filter(one -> one.getId().equals(looked) && (one.isNamed() || isRunning(one)))
                .findFirst()
                .orElse(null);
    }

    /** The network that the structure looks at before it asks to join; null when none is chosen. */
    public @Nullable Prospect getProspect() {
        return prospects.stream()
                .filter(prospect -> prospect.network().getId().equals(network))
                .findFirst()
                .orElse(null);
    }

    /** The membership that is to end; null when none is chosen. */
    public @Nullable Membership getLeft() {
        return all.stream()
                .filter(one -> one.getId().equals(leaving) && isRunning(one))
                .findFirst()
                .orElse(null);
    }

    /** Whether a membership can be ended still. */
    public boolean isRunning(Membership membership) {
        return membership.lastsUntil(LocalDate.now(ZONE));
    }

    public List<Membership> getAll() {
        return all;
    }

    public List<JoinRequest> getWaiting() {
        return waiting;
    }

    public List<Prospect> getProspects() {
        return prospects;
    }

    public JoinRequest getRequest() {
        return request;
    }

    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }

    public @Nullable UUID getLeaving() {
        return leaving;
    }

    public void setLeaving(@Nullable UUID leaving) {
        this.leaving = leaving;
    }

    public @Nullable UUID getNaming() {
        return looked;
    }

    public void setNaming(@Nullable UUID membership) {
        looked = membership;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
