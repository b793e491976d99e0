/** Structures: how they ask to join a network, become tenants, and belong to networks from one date to another. */
@Component(
        uses = {"platform", "directory", "federation", "notifications"},
        exposes = "control")
@NullMarked
package org.maillage.tenants;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
