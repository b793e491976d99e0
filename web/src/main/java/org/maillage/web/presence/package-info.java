/** Pages of the planning: who receives people where. */
@NullMarked
package org.maillage.web.presence;

import org.jspecify.annotations.NullMarked;
