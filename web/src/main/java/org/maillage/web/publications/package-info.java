/** What networks published, for whoever meets a reference to it. */
@NullMarked
package org.maillage.web.publications;

import org.jspecify.annotations.NullMarked;
