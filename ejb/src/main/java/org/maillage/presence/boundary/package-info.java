/** What a structure does with the planning of its team, and where the calendar of schools comes from. */
@NullMarked
package org.maillage.presence.boundary;

import org.jspecify.annotations.NullMarked;
