/** What of a structure's activities somebody reaches. */
@NullMarked
package org.maillage.activities.control;

import org.jspecify.annotations.NullMarked;
