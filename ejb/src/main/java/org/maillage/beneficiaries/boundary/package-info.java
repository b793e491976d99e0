/** Finding and keeping the people helped. */
@NullMarked
package org.maillage.beneficiaries.boundary;

import org.jspecify.annotations.NullMarked;
