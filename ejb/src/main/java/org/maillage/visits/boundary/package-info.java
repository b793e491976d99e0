/** Counting visits, one tap at a time or in the grid of a week. */
@NullMarked
package org.maillage.visits.boundary;

import org.jspecify.annotations.NullMarked;
