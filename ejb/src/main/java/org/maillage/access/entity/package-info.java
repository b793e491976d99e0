/** Accounts, assignments, sessions and invitations. */
@NullMarked
package org.maillage.access.entity;

import org.jspecify.annotations.NullMarked;
