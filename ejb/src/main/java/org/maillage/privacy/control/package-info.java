/** What goes by itself, and how a person is erased. */
@NullMarked
package org.maillage.privacy.control;

import org.jspecify.annotations.NullMarked;
