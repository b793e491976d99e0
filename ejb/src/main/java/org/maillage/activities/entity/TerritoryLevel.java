package org.maillage.activities.entity;

/** How far an event or a partnership reaches. */
public enum TerritoryLevel {
    COMMUNE,
    EPCI,
    DEPARTEMENT,
    REGION,
    NATION
}
