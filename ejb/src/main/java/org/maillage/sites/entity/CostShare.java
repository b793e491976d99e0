package org.maillage.sites.entity;

import java.io.Serializable;

/**
 * What somebody pays for a machine.
 *
 * @param funder who pays
 * @param cents of a euro
 */
public record CostShare(String funder, long cents) implements Serializable {}
