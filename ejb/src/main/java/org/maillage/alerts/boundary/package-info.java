/** What networks read of what they should look into. */
@NullMarked
package org.maillage.alerts.boundary;

import org.jspecify.annotations.NullMarked;
