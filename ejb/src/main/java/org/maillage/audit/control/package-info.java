/** Writes the trail. */
@NullMarked
package org.maillage.audit.control;

import org.jspecify.annotations.NullMarked;
