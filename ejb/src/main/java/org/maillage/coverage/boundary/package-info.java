/** What networks read of the sites of their structures, and what a structure publishes of its own. */
@NullMarked
package org.maillage.coverage.boundary;

import org.jspecify.annotations.NullMarked;
