package org.maillage.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.maillage.access.boundary.Workplaces;
import org.maillage.access.entity.Assignment;
import org.maillage.ui.page.Redirects;
import org.maillage.ui.security.SessionCookie;

/** Choosing where to work. */
@Named
@ViewScoped
public class PlacesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Workplaces workplaces;

    private List<Assignment> places = List.of();
    private boolean elsewhere;

    @PostConstruct
    void load() {
        places = List.copyOf(workplaces.mine());
    }

    /** Moves this browser there, all its pages included. */
    public void move(UUID assignmentId) {
        workplaces.move(SessionCookie.current(), assignmentId);
        Redirects.to("/");
    }

    public List<Assignment> getPlaces() {
        return places;
    }

    /** Whether a form was refused because its page had been opened in another place. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }
}
