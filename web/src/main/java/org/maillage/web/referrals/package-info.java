/** Sending people on to another structure, and answering. */
@NullMarked
package org.maillage.web.referrals;

import org.jspecify.annotations.NullMarked;
