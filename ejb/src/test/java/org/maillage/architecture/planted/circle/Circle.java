package org.maillage.architecture.planted.circle;

import org.maillage.architecture.planted.quiet.Quiet;

/** Uses what uses it. */
public class Circle {
    private final Quiet next = new Quiet(this);

    public Quiet next() {
        return next;
    }
}
