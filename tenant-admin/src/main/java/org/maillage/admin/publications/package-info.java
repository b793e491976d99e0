/** What a network publishes. */
@NullMarked
package org.maillage.admin.publications;

import org.jspecify.annotations.NullMarked;
