/** Maps of figures: which territory has which fill, and what the legend says; the drawing itself is in the tags. */
@NullMarked
package org.maillage.ui.maps;

import org.jspecify.annotations.NullMarked;
