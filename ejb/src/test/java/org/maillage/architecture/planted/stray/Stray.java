package org.maillage.architecture.planted.stray;

/** Belongs to no component, in a package that nobody declared. */
public record Stray(String name) {}
