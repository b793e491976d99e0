/** Permanences, the days on which they take place, public and school holidays. */
@NullMarked
package org.maillage.presence.entity;

import org.jspecify.annotations.NullMarked;
