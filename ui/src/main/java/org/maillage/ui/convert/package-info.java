/** How dates, times, durations and communes are typed and shown. */
@NullMarked
package org.maillage.ui.convert;

import org.jspecify.annotations.NullMarked;
