/** What a network publishes: figures that were frozen, numbered and signed, and the report that is made of them. */
@Component(uses = {"platform", "directory", "federation", "figures", "targets"})
@NullMarked
package org.maillage.publications;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
