/** The pages of those who answer for a structure, a network or the platform. */
@NullMarked
package org.maillage.admin;

import org.jspecify.annotations.NullMarked;
