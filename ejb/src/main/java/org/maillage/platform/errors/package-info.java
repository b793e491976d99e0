/** The two ways in which a use case says no. */
@NullMarked
package org.maillage.platform.errors;

import org.jspecify.annotations.NullMarked;
