/** Signing in, inviting, and the team of a structure. */
@NullMarked
package org.maillage.access.boundary;

import org.jspecify.annotations.NullMarked;
