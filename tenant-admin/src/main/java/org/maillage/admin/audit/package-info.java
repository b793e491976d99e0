/** The trail of a structure on screen and as a file. */
@NullMarked
package org.maillage.admin.audit;

import org.jspecify.annotations.NullMarked;
