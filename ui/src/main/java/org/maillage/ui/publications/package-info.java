/** What a network published, as both applications show it: to its people, and to whoever meets a reference to it. */
@NullMarked
package org.maillage.ui.publications;

import org.jspecify.annotations.NullMarked;
