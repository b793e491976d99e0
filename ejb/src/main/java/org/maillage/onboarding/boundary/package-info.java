/** What an administrator does to begin, and a network to help. */
@NullMarked
package org.maillage.onboarding.boundary;

import org.jspecify.annotations.NullMarked;
