/** What networks read of what they should look into, and how often their people want it by mail. */
@NullMarked
package org.maillage.alerts.boundary;

import org.jspecify.annotations.NullMarked;
