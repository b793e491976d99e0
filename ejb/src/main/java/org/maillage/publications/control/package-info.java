/** How figures are frozen, signed, compared and written. */
@NullMarked
package org.maillage.publications.control;

import org.jspecify.annotations.NullMarked;
