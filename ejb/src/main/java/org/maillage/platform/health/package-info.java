/** Whether this node can serve. */
@NullMarked
package org.maillage.platform.health;

import org.jspecify.annotations.NullMarked;
