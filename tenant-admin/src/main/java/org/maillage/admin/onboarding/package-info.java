/** The first steps of a structure. */
@NullMarked
package org.maillage.admin.onboarding;

import org.jspecify.annotations.NullMarked;
