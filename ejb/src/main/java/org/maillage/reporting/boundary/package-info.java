/** What networks read of the reporting of their structures, and what a structure declares itself. */
@NullMarked
package org.maillage.reporting.boundary;

import org.jspecify.annotations.NullMarked;
