package org.maillage.architecture.planted.quiet.control;

/** Shown to nobody. */
public record Hidden(String word) {}
