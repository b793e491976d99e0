/** Signing in, and taking up an invitation. */
@NullMarked
package org.maillage.web.access;

import org.jspecify.annotations.NullMarked;
