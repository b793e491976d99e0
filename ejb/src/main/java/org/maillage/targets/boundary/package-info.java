/** What networks aim at, how far they are, and what a structure reads of that. */
@NullMarked
package org.maillage.targets.boundary;

import org.jspecify.annotations.NullMarked;
