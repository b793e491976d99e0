/** Who has reported to a network, and what a structure says of its own months. */
@NullMarked
package org.maillage.admin.reporting;

import org.jspecify.annotations.NullMarked;
