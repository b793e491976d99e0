package org.maillage.ui.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.maillage.alerts.boundary.Alerts;

/** Numbers beside the places of the navigation. */
@Named
@RequestScoped
public class Badges {

    private static final String ALERTS = "/admin/alerts/list";

    @Inject
    private Alerts alerts;

    /** Kept, for a page asks more than once. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** How much waits at a place that the person may open; 0 where nothing is counted. */
    public int of(Destination place) {
        return place.path().equals(ALERTS) ? numbers.computeIfAbsent(ALERTS, any -> alerts.number()) : 0;
    }
}
