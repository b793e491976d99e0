/** Structures, their requests and their memberships. */
@NullMarked
package org.maillage.tenants.entity;

import org.jspecify.annotations.NullMarked;
