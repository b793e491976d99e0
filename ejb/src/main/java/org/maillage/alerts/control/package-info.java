/** When something is worth a look, and who is told by mail. */
@NullMarked
package org.maillage.alerts.control;

import org.jspecify.annotations.NullMarked;
