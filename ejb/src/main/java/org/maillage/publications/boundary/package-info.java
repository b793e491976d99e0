/** What a network does with its publications. */
@NullMarked
package org.maillage.publications.boundary;

import org.jspecify.annotations.NullMarked;
