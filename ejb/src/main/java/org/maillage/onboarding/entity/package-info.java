/** Steps, the texts that a structure accepts, and how far it is. */
@NullMarked
package org.maillage.onboarding.entity;

import org.jspecify.annotations.NullMarked;
