/** The territories of France, as published reference data that belongs to no structure. */
@NullMarked
package org.maillage.directory.entity;

import org.jspecify.annotations.NullMarked;
