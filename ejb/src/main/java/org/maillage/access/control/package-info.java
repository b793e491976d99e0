/** Passwords and tokens. */
@NullMarked
package org.maillage.access.control;

import org.jspecify.annotations.NullMarked;
