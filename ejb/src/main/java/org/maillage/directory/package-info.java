/** The communes, EPCI, départements and régions of France: reference data, and how they are drawn, the same for everybody. */
@Component(uses = {"platform"})
@NullMarked
package org.maillage.directory;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
