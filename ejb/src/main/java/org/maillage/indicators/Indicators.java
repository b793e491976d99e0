package org.maillage.indicators;

import java.util.List;

/** The indicators of the dictionary that are counted here, by the codes under which it defines them. */
public final class Indicators {

    /** Times that one person was helped. */
    public static final String ACCOMPANIMENTS = "accompaniments";

    /** Different people. */
    public static final String PEOPLE = "people";

    /** Different people who are known by name. */
    public static final String KNOWN = "people_known";

    /** Anonymous accompaniments of somebody who had not been helped before. */
    public static final String ANONYMOUS = "people_anonymous";

    /** People who were helped for the first time. */
    public static final String NEW = "people_new";

    /** Acts recorded. */
    public static final String ACTIVITIES = "activities";

    /** Minutes spent. */
    public static final String MINUTES = "minutes";

    /** Workshops that were held. */
    public static final String WORKSHOPS = "workshops";

    /** Those who took part in workshops, as often as they did. */
    public static final String PARTICIPANTS = "workshop_participants";

    /** Accompaniments in front of an office of a partner on the screen. */
    public static final String VIDEO_RECEPTIONS = "video_receptions";

    /** Requests that were sent to another structure of a network. */
    public static final String REFERRALS = "referrals";

    /** People who came by, counted at the counter. */
    public static final String VISITS = "visits";

    /** Kilometres that people did not drive, because they were received on the screen. */
    public static final String KILOMETRES = "kilometres";

    /** Kilograms of CO2 equivalent that these kilometres would have emitted. */
    public static final String CO2 = "co2";

    /** All that a structure publishes to networks, in reading order; what networks read beside is made of it. */
    public static final List<String> PUBLISHED = List.of(
            ACCOMPANIMENTS,
            PEOPLE,
            KNOWN,
            ANONYMOUS,
            NEW,
            ACTIVITIES,
            MINUTES,
            WORKSHOPS,
            PARTICIPANTS,
            VIDEO_RECEPTIONS,
            KILOMETRES,
            REFERRALS,
            VISITS);

    static final int EDITION = 1;

    private Indicators() {}
}
