/** Which structure the running thread works for: set once at the entry, never taken from a request. */
@NullMarked
package org.maillage.platform.tenancy;

import org.jspecify.annotations.NullMarked;
