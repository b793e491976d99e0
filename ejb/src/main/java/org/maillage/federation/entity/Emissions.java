package org.maillage.federation.entity;

/** What journeys by car emit, as the dictionary says under {@code co2}. */
public final class Emissions {

    /** A car with a combustion engine and one person in it, its making included: Impact CO2 of ADEME. */
    private static final double KILOGRAMS_PER_KILOMETRE = 0.218;

    private Emissions() {}

    /** Whole kilograms of CO2 equivalent for so many kilometres. */
    public static long kilograms(long kilometres) {
        return Math.round(kilometres * KILOGRAMS_PER_KILOMETRE);
    }
}
