/** What may not stand in a text that people type freely. */
@NullMarked
package org.maillage.platform.texts;

import org.jspecify.annotations.NullMarked;
