/** Where the sites of a network are, and where none is near. */
@NullMarked
package org.maillage.admin.coverage;

import org.jspecify.annotations.NullMarked;
