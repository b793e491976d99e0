package org.maillage.admin.federation;

import java.util.List;
import org.maillage.federation.boundary.Dashboard;

/** Figures that are read together, under one heading: who was helped, with what, how and where, with which partner, and who was sent on. */
public enum FigureGroup {
    WHO(
            Dashboard.PEOPLE,
            List.of("age", "gender", "status", Dashboard.ACQUAINTANCE, Dashboard.RESIDENCE, Dashboard.RESIDENCE_EPCI)),
    WHAT(Dashboard.ACCOMPANIMENTS, List.of("theme", "procedure", "tag")),
    HOW(
            Dashboard.ACCOMPANIMENTS,
            List.of(
                    Dashboard.KIND,
                    Dashboard.DURATION,
                    Dashboard.AUTONOMY,
                    Dashboard.PROGRESS,
                    "equipment",
                    "referral")),
    WHERE(Dashboard.ACCOMPANIMENTS, List.of("place", Dashboard.COMMUNE)),
    SCREEN(Dashboard.VIDEO_RECEPTIONS, List.of(Dashboard.PARTNER)),
    SENT(Dashboard.REFERRALS, List.of(Dashboard.OUTCOME));

    private final String indicator;
    private final List<String> dimensions;

    FigureGroup(String indicator, List<String> dimensions) {
        this.indicator = indicator;
        this.dimensions = dimensions;
    }

    /** What is counted in it. */
    public String getIndicator() {
        return indicator;
    }

    /** Along what, in reading order. */
    public List<String> getDimensions() {
        return dimensions;
    }
}
