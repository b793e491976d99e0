/** Asking and answering. */
@NullMarked
package org.maillage.referrals.boundary;

import org.jspecify.annotations.NullMarked;
