/** How open sites are published and kept up to date, and how far communes are from them. */
@NullMarked
package org.maillage.coverage.control;

import org.jspecify.annotations.NullMarked;
