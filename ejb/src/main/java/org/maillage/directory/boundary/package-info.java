/** What the other components ask about the territory of France: its communes, EPCI, départements and régions. */
@NullMarked
package org.maillage.directory.boundary;

import org.jspecify.annotations.NullMarked;
