/** A number to reach. */
@NullMarked
package org.maillage.targets.entity;

import org.jspecify.annotations.NullMarked;
