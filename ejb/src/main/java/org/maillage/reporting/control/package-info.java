/** How it is known which months a structure has reported, and when it belongs to a network. */
@NullMarked
package org.maillage.reporting.control;

import org.jspecify.annotations.NullMarked;
