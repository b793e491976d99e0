/** One page with every tag in every state, for the tests of accessibility and for the eye. */
@NullMarked
package org.maillage.ui.catalogue;

import org.jspecify.annotations.NullMarked;
