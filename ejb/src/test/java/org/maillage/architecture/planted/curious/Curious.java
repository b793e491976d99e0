package org.maillage.architecture.planted.curious;

import org.maillage.architecture.planted.quiet.control.Hidden;

/** Uses the inside of a component that it does not declare. */
public record Curious(Hidden secret) {}
