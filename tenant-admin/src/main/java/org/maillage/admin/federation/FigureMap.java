package org.maillage.admin.federation;

import java.io.Serializable;
import java.util.List;
import org.maillage.ui.maps.AreaMap;

/**
 * Where a network was active, as far as it may be shown.
 *
 * @param kind what is drawn
 * @param kinds all that could be drawn
 * @param measure what its colours say
 * @param rates of the communes, the highest first
 */
public record FigureMap(Kind kind, List<Kind> kinds, Measure measure, AreaMap areas, List<CommuneRate> rates)
        implements Serializable {

    /** As many rates as anybody reads on a page; the files have all. */
    private static final int MOST_LISTED = 100;

    /** What a map draws: communes, the networks of départements, EPCI or départements as the sums of their communes. */
    public enum Kind {
        COMMUNE,
        NETWORK,
        EPCI,
        DEPARTEMENT
    }

    /** What the colours of a map say: how many, or how many for a thousand of those who live there. */
    public enum Measure {
        NUMBER,
        RATE
    }

    public FigureMap {
        kinds = List.copyOf(kinds);
        rates = List.copyOf(rates);
    }

    /** Whether there is something to draw. */
    public boolean isDrawn() {
        return !areas.drawings().isEmpty();
    }

    /** All that the colours could say. */
    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    /** Whether the colours say how many for a thousand of those who live there. */
    public boolean isRated() {
        return measure == Measure.RATE;
    }

    /** Whether there is something to tell. */
    public boolean isTold() {
        return isDrawn() || !rates.isEmpty();
    }

    /** The rates that the page tells. */
    public List<CommuneRate> listed() {
        return rates.subList(0, Math.min(MOST_LISTED, rates.size()));
    }
}
