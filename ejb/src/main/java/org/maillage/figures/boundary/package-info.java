/** Reading one's own figures and the activities that they count. */
@NullMarked
package org.maillage.figures.boundary;

import org.jspecify.annotations.NullMarked;
