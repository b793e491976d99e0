/** The two kinds of entity and the listener that hands the tenant to the database. */
@NullMarked
package org.maillage.platform.persistence;

import org.jspecify.annotations.NullMarked;
