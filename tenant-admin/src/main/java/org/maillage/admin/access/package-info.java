/** The team of a structure, and the way in. */
@NullMarked
package org.maillage.admin.access;

import org.jspecify.annotations.NullMarked;
