/** What goes by itself. */
@NullMarked
package org.maillage.referrals.control;

import org.jspecify.annotations.NullMarked;
