/** Which networks a structure belongs to. */
@NullMarked
package org.maillage.tenants.control;

import org.jspecify.annotations.NullMarked;
