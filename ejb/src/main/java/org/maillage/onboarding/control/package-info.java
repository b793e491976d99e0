/** How far a structure is, found out from its rows. */
@NullMarked
package org.maillage.onboarding.control;

import org.jspecify.annotations.NullMarked;
