/** The months that a structure has reported, and those of which it said that there is nothing. */
@NullMarked
package org.maillage.reporting.entity;

import org.jspecify.annotations.NullMarked;
