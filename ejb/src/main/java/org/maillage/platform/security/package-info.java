/** Who acts, what a role may do, and the guard that every boundary passes. */
@NullMarked
package org.maillage.platform.security;

import org.jspecify.annotations.NullMarked;
