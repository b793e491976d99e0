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
import org.maillage.sites.entity.Machine;
import org.maillage.ui.page.Notices;

/** A machine of a site. */
@Named
@ViewScoped
public class MachineEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Premises premises;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID site;
    private Machine machine = new Machine();

    /** Opens the one named in the address, or adds one to the site named there. */
    public void open() {
        @Nullable UUID named = id;
        @Nullable UUID at = site;
        if (named != null) {
            machine = premises.findMachine(named);
        } else if (at != null) {
            machine.setSite(premises.site(at));
        } else {
            throw new NotFoundException();
        }
    }

    public String save() {
        premises.saveMachine(machine);
        notices.confirm("sites.premises.saved", machine.getName());
        return back();
    }

    public String remove() {
        premises.removeMachine(machine.getId());
        notices.confirm("sites.premises.removed", machine.getName());
        return back();
    }

    private String back() {
        return "/sites/premises?faces-redirect=true&id=" + machine.getSite().getId();
    }

    public List<Machine.Kind> getKinds() {
        return List.of(Machine.Kind.values());
    }

    public List<Machine.State> getStates() {
        return List.of(Machine.State.values());
    }

    public Machine getMachine() {
        return machine;
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
