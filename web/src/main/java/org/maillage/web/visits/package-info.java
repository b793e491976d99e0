/** Counting who comes by: one tap at a time, or in the grid of a week. */
@NullMarked
package org.maillage.web.visits;

import org.jspecify.annotations.NullMarked;
