/** Reads the reference data of the directory once and keeps it searchable in memory. */
@NullMarked
package org.maillage.directory.control;

import org.jspecify.annotations.NullMarked;
