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
import org.maillage.sites.entity.Device;
import org.maillage.sites.entity.Room;
import org.maillage.sites.entity.Site;

/** The rooms and the devices of a site. */
@Named
@ViewScoped
public class PremisesShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Premises premises;

    private @Nullable UUID id;
    private Site site = new Site();
    private List<Room> rooms = List.of();
    private List<Device> devices = List.of();

    /** Opens the site named in the address. */
    public void open() {
        @Nullable UUID named = id;
        if (named == null) {
            throw new NotFoundException();
        }
        site = premises.site(named);
        rooms = List.copyOf(premises.rooms(named));
        devices = List.copyOf(premises.devices(named));
    }

    /** What a device cost, in euros. */
    public String cost(Device device) {
        @Nullable Long cents = device.getCostCents();
        return cents == null ? "" : Euros.show(cents) + " €";
    }

    /** Who has paid how much. */
    public List<String> shares(Device device) {
        return device.getCostShares().stream()
                .map(share -> share.funder() + " : " + Euros.show(share.cents()) + " €")
                .toList();
    }

    /** Whether a device should be back. */
    public boolean overdue(Device device) {
        return device.isOverdue(LocalDate.now(ZoneOffset.UTC));
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

    public List<Device> getDevices() {
        return devices;
    }
}
