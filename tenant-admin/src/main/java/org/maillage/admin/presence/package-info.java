/** The page by which the calendar of schools comes in. */
@NullMarked
package org.maillage.admin.presence;

import org.jspecify.annotations.NullMarked;
