/** Requests of structures, and the members of a network. */
@NullMarked
package org.maillage.admin.tenants;

import org.jspecify.annotations.NullMarked;
