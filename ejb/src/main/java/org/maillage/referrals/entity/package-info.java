/** What is asked, and whom it is about. */
@NullMarked
package org.maillage.referrals.entity;

import org.jspecify.annotations.NullMarked;
