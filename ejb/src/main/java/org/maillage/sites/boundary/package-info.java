/** What a structure does with its sites. */
@NullMarked
package org.maillage.sites.boundary;

import org.jspecify.annotations.NullMarked;
