package org.maillage.admin.federation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Operators;
import org.maillage.access.entity.Assignment;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.boundary.Networks;
import org.maillage.federation.entity.Network;
import org.maillage.ui.page.Notices;

/**
 * A network: what it is, then its territory and its operators. A new network is saved first; from then on a change of the territory is saved
 * as it is made.
 */
@Named
@ViewScoped
public class NetworkEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/networks/edit?faces-redirect=true&id=";

    @Inject
    private Networks networks;

    @Inject
    private Territories territories;

    @Inject
    private Operators operators;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private Network network = new Network();
    private List<Assignment> team = List.of();
    private List<TerritoryPart> parts = List.of();
    private List<TerritoryMatch> found = List.of();
    private @Nullable String text;
    private @Nullable String codes;
    private String email = "";

    /** Opens the network named in the address; without one, a new one is created. */
    public void open() {
        if (id != null) {
            network = networks.find(id);
            parts = territories.parts(network.getTerritory());
            team = List.copyOf(operators.of(id));
        }
    }

    public String save() {
        boolean created = network.isNew();
        networks.save(network);
        notices.confirm(created ? "federation.network.created" : "federation.network.saved", network.getName());
        return PAGE + network.getId();
    }

    public void search() {
        found = territories.search(Objects.requireNonNullElse(text, ""));
    }

    public void add(TerritoryMatch match) {
        add(territories.codes(match));
    }

    /** Adds every commune of a list of INSEE codes. */
    public void addCodes() {
        add(territories.read(Objects.requireNonNullElse(codes, "")));
        codes = null;
    }

    private void add(Collection<String> more) {
        Set<String> territory = new TreeSet<>(network.getTerritory());
        territory.addAll(more);
        change(territory);
    }

    public void removePart(TerritoryPart part) {
        Set<String> territory = new TreeSet<>(network.getTerritory());
        part.communes().stream().map(Commune::code).forEach(territory::remove);
        change(territory);
    }

    public void removeCommune(Commune commune) {
        Set<String> territory = new TreeSet<>(network.getTerritory());
        territory.remove(commune.code());
        change(territory);
    }

    private void change(Set<String> territory) {
        network.setTerritory(territory);
        networks.save(network);
        // Saving made a new version, which the next change must know.
        network = networks.find(network.getId());
        parts = territories.parts(territory);
    }

    /** Whether everything that was found is in the territory already. */
    public boolean holds(TerritoryMatch match) {
        return network.getTerritory().containsAll(territories.codes(match));
    }

    /** An operator has lost their telephone. */
    public String resetSecondFactor(Assignment operator) {
        operators.resetSecondFactor(operator.getId());
        notices.confirm("access.factor.reset.done", operator.getAccount().getName());
        return PAGE + network.getId();
    }

    public String invite() {
        operators.invite(network.getId(), email);
        notices.confirm("federation.operators.invited", email);
        return PAGE + network.getId();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public Network getNetwork() {
        return network;
    }

    public Network.Kind[] getKinds() {
        return Network.Kind.values();
    }

    public List<Assignment> getTeam() {
        return team;
    }

    public List<TerritoryPart> getParts() {
        return parts;
    }

    public List<TerritoryMatch> getFound() {
        return found;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getCodes() {
        return codes;
    }

    public void setCodes(@Nullable String codes) {
        this.codes = codes;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
