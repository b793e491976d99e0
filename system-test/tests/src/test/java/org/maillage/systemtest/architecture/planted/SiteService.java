package org.maillage.systemtest.architecture.planted;

/** Named after a pattern. */
public record SiteService(OnlyOne only) {}
