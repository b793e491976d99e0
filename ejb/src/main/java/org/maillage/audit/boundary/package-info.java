/** Reading the trail. */
@NullMarked
package org.maillage.audit.boundary;

import org.jspecify.annotations.NullMarked;
