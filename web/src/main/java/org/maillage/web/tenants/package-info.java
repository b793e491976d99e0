/** Asking to join a network. */
@NullMarked
package org.maillage.web.tenants;

import org.jspecify.annotations.NullMarked;
