package org.maillage.architecture.planted.quiet;

import org.maillage.architecture.planted.circle.Circle;

/** Uses what uses it. */
public record Quiet(Circle before) {}
