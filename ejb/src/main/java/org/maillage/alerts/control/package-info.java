/** When something is worth a look. */
@NullMarked
package org.maillage.alerts.control;

import org.jspecify.annotations.NullMarked;
