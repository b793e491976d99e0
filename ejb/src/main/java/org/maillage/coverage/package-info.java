/** Where the open sites of a network are, and where none is near: facts of today, published by structures. */
@Component(uses = {"platform", "federation", "directory", "tenants", "sites", "exports"})
@NullMarked
package org.maillage.coverage;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
