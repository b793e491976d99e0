package org.maillage.federation.boundary;

/**
 * A structure that is directly in a network on some day of a calendar year.
 *
 * @param number by which it publishes
 * @param kind what kind of body it is
 * @param named whether it lets the network read its figures of this year under its name: it agreed, and is a member on all days of the year so
 *     far and today
 * @param namedAbove whether it lets those who look into the network from a larger one do so as well
 * @param alone whether it is in no other network on any day of the year
 * @param comparable whether it is a member on all days of the year so far, and at work
 */
public record NetworkMember(
        int number, String name, String kind, boolean named, boolean namedAbove, boolean alone, boolean comparable) {}
