package org.maillage.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.Ids;
import org.maillage.ui.page.ShownDay;
import org.maillage.visits.boundary.Visits;
import org.maillage.visits.entity.Nature;

/** One tap for each person who comes by, at one site and on one day. */
@Named
@ViewScoped
public class VisitCountView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visits visits;

    @Inject
    private VisitPlace place;

    private @Nullable UUID siteId;
    private final ShownDay shown = new ShownDay();
    private final Map<Nature, Integer> amounts = new EnumMap<>(Nature.class);

    /** Opens a site and a day: the first one and today when the address names none. */
    public void open() {
        place.choose(siteId);
        LocalDate day = shown.open(place.today());
        if (place.getSite() != null) {
            visits.between(place.getSite().getId(), day, day)
                    .forEach(count -> amounts.put(count.getNature(), count.getAmount()));
        }
    }

    /** Goes to the site that was chosen. */
    public String show() {
        return "/visits/count?faces-redirect=true&site=" + place.getId() + "&date=" + shown.day();
    }

    /** The id of the next tap, for a browser without scripts. */
    public UUID getNext() {
        return Ids.next();
    }

    public Nature[] getNatures() {
        return Nature.values();
    }

    public int amount(Nature nature) {
        return amounts.getOrDefault(nature, 0);
    }

    public int getSum() {
        return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public ShownDay getShown() {
        return shown;
    }

    public VisitPlace getPlace() {
        return place;
    }

    public @Nullable UUID getSiteId() {
        return siteId;
    }

    public void setSiteId(@Nullable UUID siteId) {
        this.siteId = siteId;
    }
}
