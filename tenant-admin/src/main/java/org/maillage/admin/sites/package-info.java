/** The sites of a structure and their opening hours. */
@NullMarked
package org.maillage.admin.sites;

import org.jspecify.annotations.NullMarked;
