/** Recording, correcting and reading the activities of a structure. */
@NullMarked
package org.maillage.activities.boundary;

import org.jspecify.annotations.NullMarked;
