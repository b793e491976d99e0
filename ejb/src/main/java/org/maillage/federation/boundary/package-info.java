/** What platform and network operators do with networks and published figures. */
@NullMarked
package org.maillage.federation.boundary;

import org.jspecify.annotations.NullMarked;
