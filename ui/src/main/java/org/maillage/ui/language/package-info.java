/** French and English: which one a person reads, and the sentences in it. */
@NullMarked
package org.maillage.ui.language;

import org.jspecify.annotations.NullMarked;
