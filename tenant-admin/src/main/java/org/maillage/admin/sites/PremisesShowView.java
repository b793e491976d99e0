package org.maillage.admin.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.sites.boundary.Premises;
import org.maillage.sites.entity.Machine;
import org.maillage.sites.entity.Room;
import org.maillage.sites.entity.Site;
import org.maillage.ui.language.Phrases;

/** The rooms and the machines of a site. */
@Named
@ViewScoped
public class PremisesShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Premises premises;

    @Inject
    private Phrases phrases;

    private @Nullable UUID id;
    private Site site = new Site();
    private List<Room> rooms = List.of();
    private List<Machine> machines = List.of();

    /** Opens the site named in the address. */
    public void open() {
        @Nullable UUID named = id;
        if (named == null) {
            throw new NotFoundException();
        }
        site = premises.site(named);
        rooms = List.copyOf(premises.rooms(named));
        machines = List.copyOf(premises.machines(named));
    }

    /** What a machine cost, in euros. */
    public String cost(Machine machine) {
        @Nullable Long cents = machine.getCostCents();
        return cents == null ? "" : Euros.show(cents) + " €";
    }

    /** Who has paid how much. */
    public List<String> shares(Machine machine) {
        return machine.getCostShares().stream()
                .map(share -> phrases.of("ui.of", share.funder(), Euros.show(share.cents()) + "\u00a0€"))
                .toList();
    }

    /** Whether a machine should be back. */
    public boolean overdue(Machine machine) {
        return machine.isOverdue(LocalDate.now(ZoneOffset.UTC));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public Site getSite() {
        return site;
    }

    public List<Room> getRooms() {
        return rooms;
    }

    public List<Machine> getMachines() {
        return machines;
    }
}
