package org.maillage.admin.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.sites.boundary.Premises;
import org.maillage.sites.entity.Device;
import org.maillage.ui.page.Notices;

/** A device of a site. */
@Named
@ViewScoped
public class DeviceEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Premises premises;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID site;
    private Device device = new Device();

    /** Opens the one named in the address, or adds one to the site named there. */
    public void open() {
        @Nullable UUID named = id;
        @Nullable UUID at = site;
        if (named != null) {
            device = premises.findDevice(named);
        } else if (at != null) {
            device.setSite(premises.site(at));
        } else {
            throw new NotFoundException();
        }
    }

    public String save() {
        premises.saveDevice(device);
        notices.confirm("sites.premises.saved", device.getName());
        return back();
    }

    public String remove() {
        premises.removeDevice(device.getId());
        notices.confirm("sites.premises.removed", device.getName());
        return back();
    }

    private String back() {
        return "/sites/premises?faces-redirect=true&id=" + device.getSite().getId();
    }

    public List<Device.Kind> getKinds() {
        return List.of(Device.Kind.values());
    }

    public List<Device.State> getStates() {
        return List.of(Device.State.values());
    }

    public Device getDevice() {
        return device;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getSite() {
        return site;
    }

    public void setSite(@Nullable UUID site) {
        this.site = site;
    }
}
