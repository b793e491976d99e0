package org.maillage.directory.entity;

/** Which territories a map is made of. The outlines of the first two ship with the product, those of the others are taken over from files. */
public enum TerritoryLevel {
    REGION,
    DEPARTEMENT,
    EPCI,
    COMMUNE
}
