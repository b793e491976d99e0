package org.maillage.sites.boundary;

/** Something of the sites of the structure in scope has changed. Told within the same transaction. */
public record SitesChanged() {}
