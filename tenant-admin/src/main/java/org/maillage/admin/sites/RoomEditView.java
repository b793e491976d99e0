package org.maillage.admin.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.sites.boundary.Premises;
import org.maillage.sites.entity.Room;
import org.maillage.ui.page.Notices;

/** A room of a site. */
@Named
@ViewScoped
public class RoomEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Premises premises;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable UUID site;
    private Room room = new Room();

    /** Opens the one named in the address, or adds one to the site named there. */
    public void open() {
        @Nullable UUID named = id;
        @Nullable UUID at = site;
        if (named != null) {
            room = premises.findRoom(named);
        } else if (at != null) {
            room.setSite(premises.site(at));
        } else {
            throw new NotFoundException();
        }
    }

    public String save() {
        premises.saveRoom(room);
        notices.confirm("sites.premises.saved", room.getName());
        return back();
    }

    public String remove() {
        premises.removeRoom(room.getId());
        notices.confirm("sites.premises.removed", room.getName());
        return back();
    }

    private String back() {
        return "/sites/premises?faces-redirect=true&id=" + room.getSite().getId();
    }

    public Room getRoom() {
        return room;
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
