/** Personal data: how long it is kept, what people ask about theirs, and the answers. */
@NullMarked
package org.maillage.admin.privacy;

import org.jspecify.annotations.NullMarked;
